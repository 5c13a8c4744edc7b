import { format } from '../../words/de/format.ts';
import type { WeeklyWords } from './en.ts';

export { format };

export const words: WeeklyWords = {
  title: 'Reachable: Wochenbericht',
  bar: 'Bericht',
  week: {
    label: 'Woche',
    before: 'Die Woche davor',
    after: 'Die Woche danach',
    named: (week, dates) => `${week}: ${dates}`,
  },
  name: 'Name im Bericht',
  language: 'Sprache des Berichts',
  handOver: {
    label: 'Übergeben',
    html: 'Als HTML speichern',
    print: 'Drucken oder PDF',
    copy: 'Zusammenfassung kopieren',
  },
  done: {
    saved: (file) => `Gespeichert als ${file}.`,
    copied: 'Die Zusammenfassung ist in der Zwischenablage, mit ihrer Tabelle.',
    copiedPlain:
      'Die Zusammenfassung ist als reiner Text in der Zwischenablage: Dieser Browser hat die Tabelle nicht angenommen.',
  },
  mail: {
    label: 'Mail-Entwurf',
    attach: [
      'Hängen Sie ',
      ' an die Mail an. Der SHA-256-Wert der Datei ist ',
      '; er steht im Entwurf, und so ist das Datum der Mail das Datum der Datei.',
    ],
    to: 'An (freiwillig)',
    open: 'Mail-Entwurf öffnen',
  },
  show: {
    title: 'In diesem Bericht zeigen',
    names: {
      name: 'Namen',
      means:
        'Namen der Personen, die Sie benannt haben, unter „Zum Nachprüfen“ und Person für Person, in jeder Fassung dieses Berichts. Beim nächsten wieder aus.',
    },
    plan: {
      name: 'Geplant und erledigt',
      means: 'Was Sie morgens geplant und abends abgehakt haben.',
    },
    away: {
      name: 'Abwesenheiten',
      means: 'Abwesenheiten mit der zugesagten Rückkehr, und wann Sie zurück waren.',
    },
  },
  choices: {
    title: 'Bericht und Erinnerung',
    printAsks: 'Jede Anfrage als eigene Zeile drucken (einige Blätter mehr)',
    weeklyReminder: 'Erinnern, wenn die Arbeitswoche zu Ende und ihr Bericht fertig ist',
  },
  links: {
    trial: 'Probephase',
    people: 'Personen: wer die vorgesetzte Person ist, wer wer ist',
    check: 'Einen erhaltenen Bericht prüfen',
  },
  empty: (week) =>
    `${week}: Es wurde nichts aufgezeichnet. Reachable zeichnet auf, während eine eingeschaltete Website offen ist. Frühere Nachrichten kommen dazu, sobald ihre Seite sie zeigt.`,
};
