import { format } from '../../words/fr/format.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable : en télétravail',
  office: 'Reachable : au bureau',
  off: 'Reachable : hors du temps de travail',
};

export const words: NoticeWords = {
  title: 'Reachable : notifications',
  places,
  toolbar: {
    calm: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# demande en attente.', other: '# demandes en attente.' })}`,
    near: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# demande en attente.', other: '# demandes en attente.' })} L’une arrive bientôt à échéance.`,
    late: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# demande en attente.', other: '# demandes en attente.' })} L’une est en retard.`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? format.plural(asks, { one: '# demande en attente', other: '# demandes en attente' })
        : format.plural(asks, {
            one: `Une demande en attente, de la part de ${format.list(names)}`,
            other: `# demandes en attente, entre autres de la part de ${format.list(names)}`,
          }),
    one: (sites, due) => `${format.list(sites)} : dans le délai jusqu’à ${due}.`,
    several: (sites, due) => `${format.list(sites)} : la première est dans le délai jusqu’à ${due}.`,
    buttons: { snooze: 'Rappeler plus tard', 'no-reply-needed': 'Pas de réponse nécessaire' },
  },
  question: {
    title: 'En télétravail aujourd’hui ?',
    message: 'La réponse compte à partir du début de la journée.',
    click: 'Un clic mène au réglage.',
    yes: 'Oui, en télétravail',
    no: 'Non',
  },
  promise: {
    title: (time) => `De retour ? C’était promis pour ${time}`,
    kept: 'Jusqu’à cinq minutes après, la promesse est encore respectée.',
    late: 'L’absence annoncée est toujours en cours.',
    back: 'De retour',
  },
  week: {
    title: 'Le rapport hebdomadaire de joignabilité est prêt',
    message: 'La semaine de travail est finie. Un clic ouvre le rapport, à consulter et à remettre.',
  },
};
