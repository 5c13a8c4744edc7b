import { format } from '../../words/de/format.ts';
import type { DayWords } from './en.ts';

export { format };

export const words: DayWords = {
  title: 'Reachable: heute',
  heading: 'Heute',
  stays: (date) => `${date}. Bleibt auf diesem Computer, bis Sie es senden oder einen Bericht übergeben.`,
  plan: {
    title: 'Plan',
    done: (item) => `Erledigt: ${item}`,
    item: (number) => `Vorhaben ${format.count(number)}`,
    later: 'später hinzugekommen',
    takeOut: 'Herausnehmen',
    takeOutItem: (item) => `Herausnehmen: ${item}`,
    full: 'Fünf Vorhaben sind geplant. Mehr wäre eine Wunschliste.',
    add: 'Etwas für heute planen',
    first: 'Heute habe ich vor …',
    next: 'Und …',
    takeOver: ['Übriges übernehmen: ', ''],
    means:
      'Was mittags hier steht, gilt als geplant. In einem Bericht steht es nur, wenn Sie es dort so wählen.',
  },
  away: {
    title: 'Abwesend',
    lunch: (span) => `Mittagspause, zurück in ${span}`,
    short: (span) => `Zurück in ${span}`,
    focusUntil: 'Konzentriertes Arbeiten bis',
    focus: 'Konzentrieren',
    own: 'In eigenen Worten',
    ownExample: 'Kind abholen',
    backAt: 'zurück um',
    say: 'Ankündigen',
    passed: 'Wählen Sie eine Uhrzeit, die heute noch kommt.',
    noNote: 'Abwesend',
    running: (time) => ['', `, zurück um ${time}`],
    wrote: 'Sie haben seither eine Nachricht gesendet.',
    left: (span) => `noch ${span}`,
    due: 'Zeit, zurück zu sein',
    late: (span) => `${span} zu spät`,
    back: 'Ich bin zurück',
    notes: 'Heutige Abwesenheiten',
    past: (from, promised) => ['', `, ${from}, Rückkehr zugesagt ${promised}`],
    outcome: {
      ended: {
        kept: (time) => `zurück ${time}: eingehalten`,
        notKept: (time) => `zurück ${time}: nicht eingehalten`,
      },
      message: {
        kept: (time) => `Nachricht gesendet ${time}: eingehalten`,
        notKept: (time) => `Nachricht gesendet ${time}: nicht eingehalten`,
      },
      noSign: 'kein Zeichen der Rückkehr: nicht eingehalten',
    },
    means:
      'Ihre Worte und Zeiten stehen im Bericht, wenn Sie sie dort nicht weglassen. Eingehalten: Sie sind höchstens fünf Minuten nach der angekündigten Zeit zurück oder senden bis dahin eine Nachricht. Niemandes Wartezeit wird dadurch kürzer.',
  },
  tell: {
    title: 'Anderen Bescheid geben',
    notRemote: {
      off: 'Der Homeoffice-Modus ist aus: Im Bericht ist heute ein freier Tag. Einschalten lässt er sich im Popup.',
      office:
        'Der Homeoffice-Modus ist aus: Im Bericht ist heute ein Bürotag. Einschalten lässt er sich im Popup.',
    },
    home: 'Am Morgen',
    wrapUp: 'Am Abend',
    status: 'Chat-Status',
    mail: 'Im Mailprogramm öffnen',
    copy: 'Kopieren',
    copyStatus: 'Status kopieren',
    copied: 'Kopiert.',
  },
};
