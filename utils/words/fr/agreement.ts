import type { Words } from '../en/index.ts';
import type { FrenchFormat } from './format.ts';

export const agreement = (f: FrenchFormat): Words['agreement'] => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  const hours: Words['agreement']['hours'] = (all) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join(' ; ');
  return {
    title: 'Accord : une phase d’essai du télétravail',
    between: (employee, boss) => `Entre ${employee} et ${boss}`,
    boss: 'le responsable',
    aim: 'Nous essayons pour une durée limitée et regardons les chiffres ensemble. Rien n’est décidé avant.',
    terms: 'Ce dont nous convenons',
    rules: (margin) =>
      `L’essai est réussi si, pour la part des messages répondus à temps, les jours de télétravail ne sont pas moins bons que les jours au bureau de plus de ${f.plural(margin, { one: '# point de pourcentage', other: '# points de pourcentage' })}. Les messages sans réponse et en retard comptent. Avant le bilan, il n’y a pas de verdict ; ensuite, il y en a trois possibles : pas moins bien, moins bien, trop tôt pour le dire. Toute modification ultérieure de ces conditions est datée et figure dans le rapport.`,
    privacy:
      'Reachable fonctionne sur l’ordinateur de la personne concernée, ne conserve le texte d’aucun message et n’envoie rien où que ce soit. La personne concernée remet elle-même les rapports.',
    questions: 'Les questions qui se posent',
    asked: {
      visibility: 'Comment savoir que vous travaillez ?',
      touch: 'Comment restons-nous en contact ?',
      distraction: 'Ne vous laisserez-vous pas distraire chez vous ?',
      junior: 'Qui aide notre collègue débutant ?',
      equipment: 'Votre poste à domicile convient-il au travail ?',
      internet: 'Et si Internet tombe en panne ?',
    },
    answers: {
      visibility: ({ chat, email }) =>
        `Vous voyez des résultats et des temps de réponse au lieu d’une chaise. Je réponds dans le chat en ${f.span(chat)} et aux e-mails en ${f.span(email)} de temps de travail au plus, et un rapport montre chaque semaine combien de fois cela a été tenu, messages sans réponse et en retard compris. Vous pouvez y comparer vos propres messages.`,
      touch: ({ hours: own, sites }) =>
        `Je suis joignable comme au bureau : ${hours(own)}${sites.length === 0 ? '' : `, sur ${f.list(sites)}`}, et par téléphone pour ce qui ne peut pas attendre. Quand je m’éloigne de mon bureau, je dis quand je serai de retour.`,
      distraction: () =>
        'Le matin, je dis ce que je prévois ; le soir, ce qui est fait. Si les jours de télétravail se révèlent moins bons que les jours au bureau, les chiffres le disent et nous arrêtons.',
      junior: ({ chat, weekdays: days }) =>
        `Toute personne qui débute reçoit une réponse en ${f.span(chat)} de temps de travail au plus, en télétravail comme au poste voisin ; le rapport montre ses demandes à part. Je réserve, ${f.list(days.map((day) => `le ${f.weekday(day)}`))}, une demi-heure aux appels avec partage d’écran.`,
      equipment: () =>
        'Je travaille sur l’ordinateur de l’entreprise avec les mêmes logiciels, avec un casque-micro et un second écran, dans une pièce avec une porte. Les données de l’entreprise restent là où ses règles le veulent.',
      internet: () =>
        'Si la connexion tombe, j’utilise en quelques minutes mon téléphone comme point d’accès. Si cela échoue aussi, j’appelle, et je viens au bureau ou je prends ce temps en congé.',
    },
    workingHours: 'Heures de travail',
    hours,
    signature: (who) => `Date et signature : ${who}`,
  };
};
