import { format } from '../../words/de/format.ts';
import type { OptionsWords } from './en.ts';

export { format };

export const words: OptionsWords = {
  title: 'Reachable: Einstellungen',
  heading: 'Einstellungen',
  intro: 'Alles hier wird gespeichert, sobald es geändert ist, und nur auf diesem Computer.',
  contents: 'Auf dieser Seite',
  saved: 'Gespeichert',
  managed: 'Von Ihrer Organisation festgelegt.',
  sections: {
    sites: 'Websites und Konten',
    hours: 'Arbeitszeit',
    leave: 'Feiertage und Urlaub',
    targets: 'Zielzeiten',
    remote: 'Feste Homeoffice-Tage',
    notices: 'Hinweise',
    personal: 'Name und Sprachen',
    people: 'Personen',
    trial: 'Probephase',
    data: 'Daten',
  },
  links: {
    people: 'Wer die Führungskraft ist, wer wer ist',
    trial: 'Eine Probephase planen oder verfolgen',
    consent: 'Was Reachable liest, und Ihre Einwilligung',
  },
  policy: {
    said: 'Ihre Organisation hat einiges davon für Sie festgelegt.',
    noHost: 'Keine Website darf gelesen werden.',
    hosts: 'Nur diese Hosts dürfen gelesen werden; nach anderen wird nicht gefragt:',
    ignored:
      'Dieser Teil ist nicht verständlich und bleibt ohne Wirkung. Wer die Richtlinie pflegt, kann ihn berichtigen:',
    faults: {
      unknown: 'dieser Version unbekannt',
      hours: 'keine Zeiten wie 09:00-17:00, der Reihe nach',
      zone: 'keine Zeitzone wie Europe/Berlin',
      targets: 'keine zwei ganzen Zahlen von Arbeitsminuten',
      hosts: 'keine Liste von Hosts',
      host: 'kein Host wie mail.company.example',
    },
  },
  hours: {
    from: 'Änderungen gelten ab',
    hint: 'Für frühere Tage gilt weiter, was damals galt. Gespeichert wird beim Verlassen der Felder.',
    past: 'Das berichtigt vergangene Tage: Es wird mit Datum vermerkt und in den Berichten genannt.',
    noDate: 'Bitte den Tag wählen, ab dem geänderte Zeiten gelten.',
    later: (dates) => `Ab ${dates} sind bereits andere Zeiten angegeben.`,
  },
  leave: {
    intro:
      'An diesen Tagen vergeht keine Arbeitsminute. Nachträglich eingetragene Tage werden in den Berichten genannt.',
    first: 'Erster Tag',
    last: 'Letzter Tag, falls mehrere',
    part: 'Wie viel davon',
    parts: { day: 'Ganze Tage', morning: 'Vormittag', afternoon: 'Nachmittag' },
    half: (date, part) => `${date}, ${part}`,
    add: 'Freie Tage eintragen',
    list: 'Freie Tage',
    none: 'Es sind keine freien Tage eingetragen.',
    takeBack: 'Zurücknehmen',
    takeBackOf: (days) => `Zurücknehmen: ${days}`,
    faults: {
      'no-date': 'Bitte den ersten Tag wählen.',
      'ends-before': 'Der letzte Tag liegt vor dem ersten. Bitte einen späteren wählen.',
      'too-long': 'Das ist mehr als ein Jahr. Bitte einen früheren letzten Tag wählen.',
      'half-of-several': 'Ein halber Tag ist ein einzelner Tag. Bitte den letzten Tag leer lassen.',
    },
  },
  targets: {
    intro:
      'Mit der Führungskraft vereinbart. Eine Änderung gilt für Nachrichten ab jetzt; sie wird mit Datum vermerkt und in den Berichten genannt.',
    chat: 'Chat, Arbeitsminuten',
    email: 'E-Mail, Arbeitsminuten',
    fault: (most) => `Bitte eine ganze Zahl von 1 bis ${format.count(most)} eingeben.`,
  },
  remote: 'An diesen Tagen schaltet sich das Homeoffice zu Beginn der Arbeitszeit von selbst ein.',
  notices: {
    intro: 'Nie außerhalb der Arbeitszeit, nie an freien Tagen und nie während einer Abwesenheit.',
    nudges: 'Ein leiser Hinweis, bevor eine Nachricht ihre Zielzeit verfehlt',
    badge: 'Wie viele warten, am Symbol der Erweiterung',
    promises: 'Dass die zugesagte Zeit einer Abwesenheit gekommen ist',
    askPlace: '„Heute im Homeoffice?“, einmal an einem nicht geplanten Tag',
    weekly: 'Dass der Wochenbericht fertig ist',
    perDay: 'Hinweise am Tag höchstens',
    perDayHint: '0 heißt keine.',
    perDayFault: (most) => `Bitte eine ganze Zahl von 0 bis ${format.count(most)} eingeben.`,
  },
  personal: {
    name: 'Ihr Name im Bericht',
    nameHint: 'Darf leer bleiben.',
    language: 'Sprache von Reachable',
    reportLanguage: 'Sprache des Berichts',
    browser: 'Die des Browsers',
  },
};
