import { format } from '../../words/de/format.ts';
import type { DataWords } from './en.ts';

export { format };

const messages = (n: number) => format.plural(n, { one: '# Nachricht', other: '# Nachrichten' });
const facts = (n: number) => format.plural(n, { one: '# Angabe von Ihnen', other: '# Angaben von Ihnen' });

export const words: DataWords = {
  nothing: 'Noch ist nichts aufgezeichnet.',
  kept: (n, first) => `Aufgezeichnet: ${messages(n)}, die erste vom ${first}.`,
  cancel: 'Abbrechen',
  jobs: {
    export: 'Die Datei wird geschrieben',
    read: 'Die Datei wird gelesen',
    restore: 'Wird wiederhergestellt',
    count: 'Wird gezählt',
    erase: 'Wird gelöscht',
  },
  progress: (what, done, of) => `${what}: ${format.count(done)} von ${format.count(of)}`,
  done: {
    saved: (name) => `Gespeichert als ${name}.`,
    restored: (n) => `Aus der Datei wiederhergestellt: ${messages(n)}.`,
    tookSettings: 'Die Einstellungen der Datei gelten jetzt.',
    erased: (n) => `Gelöscht: ${messages(n)}.`,
  },
  save: {
    title: 'Speichern',
    hint: 'Alle Aufzeichnungen, das sind Zeiten und verschlüsselte Kennungen, die Namen, die Sie Personen gegeben haben, Ihre Notizen und die Einstellungen; kein Text einer Nachricht. Bewahren Sie die Datei bei Ihren privaten Dateien auf.',
    ledger: 'Alle Aufzeichnungen speichern',
    settings: 'Nur die Einstellungen speichern',
  },
  restore: {
    title: 'Wiederherstellen oder zusammenführen',
    hint: 'Holt alle Aufzeichnungen einer Datei herein: eine Sicherung oder die Ihres zweiten Computers. Was hier ist, bleibt; was beide haben, zählt einmal.',
    file: 'Datei mit allen Aufzeichnungen',
    made: (when) => `Gespeichert: ${when}`,
    messages: (n, fresh) => `${messages(n)}, davon hier neu: ${format.count(fresh)}`,
    span: (first, last) => `Von ${first} bis ${last}`,
    facts: (n, fresh) => `${facts(n)}, davon hier neu: ${format.count(fresh)}`,
    comingBack: (n) => `Kommt zurück, obwohl es hier gelöscht wurde: ${messages(n)}`,
    settings: 'Auch die Einstellungen übernehmen',
    foreign:
      'Diese Aufzeichnungen gehören zu einer anderen Installation und lassen sich nicht mit denen hier zusammenführen. Speichern Sie alle Aufzeichnungen, löschen Sie sie und stellen Sie dann diese Datei wieder her.',
    confirm: 'Wiederherstellen',
  },
  file: {
    title: 'Einstellungen aus einer Datei übernehmen',
    hint: 'Was nicht in Ordnung ist, wird ausgelassen, und was jetzt gilt, bleibt. Konten kommen ausgeschaltet herein, bis Sie ihre Website erlauben.',
    file: 'Datei mit Einstellungen',
    same: 'Die Datei sagt, was schon gilt.',
    changes: (fields) => `Das ändert sich: ${fields}.`,
    accounts: (n) =>
      format.plural(n, {
        one: '# Arbeitskonto kommt ausgeschaltet herein. Erlauben Sie seine Website und wählen Sie es dann aus.',
        other:
          '# Arbeitskonten kommen ausgeschaltet herein. Erlauben Sie ihre Websites und wählen Sie sie dann aus.',
      }),
    notTaken: 'Nicht aus der Datei übernommen:',
    confirm: 'Diese Einstellungen übernehmen',
    fields: {
      name: 'Name',
      language: 'Sprache von Reachable',
      reportLanguage: 'Sprache des Berichts',
      accounts: 'Arbeitskonten',
      weeklyReminder: 'Hinweis auf den Wochenbericht',
      remoteDays: 'feste Homeoffice-Tage',
      notices: 'Hinweise',
      hours: 'Arbeitszeit',
      targets: 'Zielzeiten',
    },
    expected: {
      name: 'sollte ein Text von höchstens 80 Zeichen sein',
      language: 'sollte eine der hier angebotenen Sprachen sein oder fehlen',
      reportLanguage: 'sollte eine der hier angebotenen Sprachen sein oder fehlen',
      accounts: 'sollte Adresse, Website, Konto und ein oder aus enthalten',
      weeklyReminder: 'sollte true oder false sein',
      remoteDays: 'sollte ein Wochentag von 0 bis 6 sein, und wie viel davon',
      notices: 'sollte true oder false oder eine ganze Zahl von 0 bis 50 sein',
      hours: 'sollte eine Zeitzone und sieben Tage mit Zeiten der Reihe nach sein',
      targets: 'sollten zwei ganze Zahlen von Arbeitsminuten sein',
    },
    why: {
      wrong: 'nicht in Ordnung',
      unknown: 'dieser Version unbekannt',
      twice: 'zweimal genannt; das erste gilt',
      policy: 'von Ihrer Organisation festgelegt',
    },
    refused: {
      'not-json':
        'Diese Datei ist nicht vollständig: Sie wurde abgeschnitten oder verändert. Speichern Sie die Einstellungen noch einmal; hier wurde nichts geändert.',
      'not-ours':
        'Das sind keine Einstellungen, die Reachable gespeichert hat. Wählen Sie eine andere Datei; hier wurde nichts geändert.',
      ledger:
        'Diese Datei enthält alle Aufzeichnungen. Wählen Sie sie weiter oben unter „Wiederherstellen oder zusammenführen“; hier wurde nichts geändert.',
      'too-large':
        'Diese Datei ist zu groß für Einstellungen. Wählen Sie eine andere; hier wurde nichts geändert.',
    },
    newer: (version) =>
      `Diese Einstellungen haben Version ${version} und stammen von einem neueren Reachable. Aktualisieren Sie zuerst Reachable; hier wurde nichts geändert.`,
  },
  erase: {
    title: 'Löschen',
    hint: 'Berichte, die Sie weitergegeben haben, lassen sich danach nicht mehr nachrechnen. Berichte über diese Zeit sagen, dass Aufzeichnungen gelöscht wurden.',
    old: (n, until) => `Älter als dreizehn Monate (vor ${until}): ${messages(n)}.`,
    what: 'Was',
    choices: {
      site: 'Eine Website',
      period: 'Einen Zeitraum',
      old: 'Alles, was älter als dreizehn Monate ist',
      everything: 'Alle Aufzeichnungen',
      fresh: 'Alle Aufzeichnungen und Einstellungen',
    },
    site: 'Website',
    allSites: 'Alle Websites',
    chooseSite: 'Bitte wählen',
    first: 'Von',
    last: 'Bis',
    badDates: 'Bitte zwei Tage wählen, den zweiten nicht vor dem ersten.',
    count: 'Zählen, was gelöscht wird',
    nothing: 'Davon gibt es nichts zu löschen.',
    goes: 'Das wird gelöscht:',
    messages,
    span: (first, last) => `von ${first} bis ${last}`,
    asks: (n) => format.plural(n, { one: 'mit # Anfrage', other: 'mit # Anfragen' }),
    facts,
    coverage: (span) => `Nachweis des Lesens: ${span}`,
    everything: 'Einstellungen, Arbeitszeit, Zielzeiten und künftige freie Tage bleiben.',
    fresh:
      'Alle Einstellungen verschwinden und jede Erlaubnis, eine Website zu lesen. Reachable beginnt wie am ersten Tag.',
    stays: 'Eine Seite, die noch einmal gelesen wird, bringt es nicht zurück. Das kann nur eine Sicherung.',
    noWayBack: 'Nur eine Sicherung bringt es zurück.',
    confirm: 'Endgültig löschen',
  },
};
