import { format } from '../../words/fr/format.ts';
import type { OptionsWords } from './en.ts';

export { format };

export const words: OptionsWords = {
  title: 'Reachable : réglages',
  heading: 'Réglages',
  intro: 'Tout est enregistré dès que vous le modifiez, sur cet ordinateur seulement.',
  contents: 'Sur cette page',
  saved: 'Enregistré',
  managed: 'Fixé par votre organisation.',
  sections: {
    sites: 'Sites et comptes',
    hours: 'Heures de travail',
    leave: 'Jours fériés et congés',
    targets: 'Délais',
    remote: 'Jours de télétravail',
    notices: 'Avis',
    personal: 'Nom et langues',
    people: 'Personnes',
    trial: 'Essai',
    data: 'Données',
  },
  links: {
    people: 'Qui est votre responsable, qui est qui',
    trial: 'Préparer ou suivre un essai',
    consent: 'Ce que lit Reachable, et votre accord',
  },
  policy: {
    said: 'Votre organisation a fixé une partie de ces réglages.',
    noHost: 'Aucun site ne peut être lu.',
    hosts: 'Seuls ces hôtes peuvent être lus ; aucun autre n’est demandé :',
    ignored:
      'Cette partie n’est pas comprise et reste sans effet. La personne qui gère la stratégie peut la corriger :',
    faults: {
      unknown: 'inconnu de cette version',
      hours: 'pas d’heures comme 09:00-17:00, dans l’ordre',
      zone: 'pas de fuseau comme Europe/Berlin',
      targets: 'pas deux nombres entiers de minutes de travail',
      hosts: 'pas une liste d’hôtes',
      host: 'pas un hôte comme mail.company.example',
    },
  },
  hours: {
    from: 'Les changements valent à partir du',
    hint: 'Les jours d’avant gardent les heures d’alors. L’enregistrement se fait en quittant les champs.',
    past: 'Cela corrige des jours passés : c’est daté, et les rapports le mentionnent.',
    noDate: 'Choisissez le jour à partir duquel les heures changent.',
    later: (dates) => `D’autres heures sont déjà indiquées à partir du ${dates}.`,
  },
  leave: {
    intro:
      'Aucune minute de travail ne passe ces jours-là. Les jours ajoutés après coup sont mentionnés dans les rapports.',
    first: 'Premier jour',
    last: 'Dernier jour, s’il y en a plusieurs',
    part: 'Quelle partie',
    parts: { day: 'Jours entiers', morning: 'Matin', afternoon: 'Après-midi' },
    half: (date, part) => `${date}, ${part}`,
    add: 'Ajouter des jours libres',
    list: 'Jours libres',
    none: 'Aucun jour libre n’est indiqué.',
    takeBack: 'Annuler',
    takeBackOf: (days) => `Annuler : ${days}`,
    faults: {
      'no-date': 'Choisissez le premier jour.',
      'ends-before': 'Le dernier jour précède le premier. Choisissez-en un plus tardif.',
      'too-long': 'Cela fait plus d’un an. Choisissez un dernier jour plus proche.',
      'half-of-several': 'Une demi-journée est un seul jour. Laissez le dernier jour vide.',
    },
  },
  targets: {
    intro:
      'Convenus avec votre responsable. Un changement vaut pour les messages à venir ; il est daté, et les rapports le mentionnent.',
    chat: 'Chat, minutes de travail',
    email: 'E-mail, minutes de travail',
    fault: (most) => `Indiquez un nombre entier de 1 à ${format.count(most)}.`,
  },
  remote: 'Ces jours-là, le télétravail s’active de lui-même au début de la journée de travail.',
  notices: {
    intro: 'Jamais hors des heures de travail, ni les jours libres, ni pendant une absence.',
    nudges: 'Un avis discret avant qu’un message dépasse son délai',
    badge: 'Combien de messages attendent, sur l’icône',
    promises: 'Que l’heure de retour promise est venue',
    askPlace: '« Télétravail aujourd’hui ? », une fois un jour non prévu',
    weekly: 'Que le rapport de la semaine est prêt',
    perDay: 'Avis par jour au plus',
    perDayHint: '0 : aucun.',
    perDayFault: (most) => `Indiquez un nombre entier de 0 à ${format.count(most)}.`,
  },
  personal: {
    name: 'Votre nom dans le rapport',
    nameHint: 'Peut rester vide.',
    language: 'Langue de Reachable',
    reportLanguage: 'Langue du rapport',
    browser: 'Celle du navigateur',
  },
};
