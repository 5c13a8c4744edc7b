import { format } from '../../words/de/format.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable: im Homeoffice',
  office: 'Reachable: im Büro',
  off: 'Reachable: keine Arbeitszeit',
};

export const words: NoticeWords = {
  title: 'Reachable: Hinweise',
  places,
  toolbar: {
    calm: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# Anfrage wartet.', other: '# Anfragen warten.' })}`,
    near: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# Anfrage wartet.', other: '# Anfragen warten.' })} Eine ist bald fällig.`,
    late: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# Anfrage wartet.', other: '# Anfragen warten.' })} Eine ist zu spät.`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? format.plural(asks, { one: '# Anfrage wartet', other: '# Anfragen warten' })
        : format.plural(asks, {
            one: `Eine Anfrage von ${format.list(names)} wartet`,
            other: `# Anfragen warten, auch von ${format.list(names)}`,
          }),
    one: (sites, due) => `${format.list(sites)}: rechtzeitig bis ${due}.`,
    several: (sites, due) => `${format.list(sites)}: die erste rechtzeitig bis ${due}.`,
    buttons: { snooze: 'Später erinnern', 'no-reply-needed': 'Keine Antwort nötig' },
  },
  question: {
    title: 'Heute im Homeoffice?',
    message: 'Die Antwort gilt ab Tagesbeginn.',
    click: 'Ein Klick führt zum Schalter dafür.',
    yes: 'Ja, im Homeoffice',
    no: 'Nein',
  },
  promise: {
    title: (time) => `Zurück? Zugesagt war ${time}`,
    kept: 'Bis fünf Minuten danach ist die Zusage noch eingehalten.',
    late: 'Die Abwesenheit läuft noch.',
    back: 'Wieder da',
  },
  week: {
    title: 'Der Wochenbericht zur Erreichbarkeit ist fertig',
    message: 'Die Arbeitswoche ist zu Ende. Ein Klick öffnet den Bericht zum Ansehen und Übergeben.',
  },
};
