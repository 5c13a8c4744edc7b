import { format } from '../../words/fr/format.ts';
import type { DayWords } from './en.ts';

export { format };

export const words: DayWords = {
  title: 'Reachable : aujourd’hui',
  heading: 'Aujourd’hui',
  stays: (date) =>
    `${date}. Reste sur cet ordinateur jusqu’à ce que vous l’envoyiez ou remettiez un rapport.`,
  plan: {
    title: 'Plan du jour',
    done: (item) => `Fait : ${item}`,
    item: (number) => `Tâche ${format.count(number)}`,
    later: 'ajouté ensuite',
    takeOut: 'Retirer',
    takeOutItem: (item) => `Retirer : ${item}`,
    full: 'Cinq tâches sont prévues. Au-delà, c’est une liste de souhaits.',
    add: 'Prévoir quelque chose pour aujourd’hui',
    first: 'Aujourd’hui, je prévois de…',
    next: 'Et…',
    takeOver: ['Reprendre ce qui restait : ', ''],
    means:
      'Ce qui figure ici à midi compte comme prévu. Cela n’apparaît dans un rapport que si vous l’y choisissez.',
  },
  away: {
    title: 'Absence',
    lunch: (span) => `Déjeuner, retour dans ${span}`,
    short: (span) => `Retour dans ${span}`,
    focusUntil: 'Concentration jusqu’à',
    focus: 'Me concentrer',
    own: 'Avec vos propres mots',
    ownExample: 'Sortie d’école',
    backAt: 'retour à',
    say: 'Annoncer',
    passed: 'Choisissez une heure encore à venir aujourd’hui.',
    noNote: 'Absence',
    running: (time) => ['', `, retour à ${time}`],
    wrote: 'Vous avez envoyé un message depuis.',
    left: (span) => `encore ${span}`,
    due: 'C’est l’heure du retour',
    late: (span) => `${span} de retard`,
    back: 'Je suis de retour',
    notes: 'Absences du jour',
    past: (from, promised) => ['', `, ${from}, retour promis à ${promised}`],
    outcome: {
      ended: {
        kept: (time) => `retour à ${time} : respectée`,
        notKept: (time) => `retour à ${time} : non respectée`,
      },
      message: {
        kept: (time) => `message envoyé à ${time} : respectée`,
        notKept: (time) => `message envoyé à ${time} : non respectée`,
      },
      noSign: 'aucun signe de retour : non respectée',
    },
    means:
      'Vos mots et vos heures figurent dans le rapport, sauf si vous les y laissez de côté. Respectée : vous êtes de retour, ou envoyez un message, au plus cinq minutes après l’heure annoncée. Cela ne raccourcit l’attente de personne.',
  },
  tell: {
    title: 'Prévenir les autres',
    notRemote: {
      off: 'Le mode télétravail est désactivé : dans le rapport, c’est un jour de repos. Activez-le dans la fenêtre de l’extension.',
      office:
        'Le mode télétravail est désactivé : dans le rapport, c’est un jour au bureau. Activez-le dans la fenêtre de l’extension.',
    },
    home: 'Le matin',
    wrapUp: 'Le soir',
    status: 'Statut du chat',
    mail: 'Ouvrir dans votre messagerie',
    copy: 'Copier',
    copyStatus: 'Copier le statut',
    copied: 'Copié.',
  },
};
