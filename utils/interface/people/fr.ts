import { format } from '../../words/fr/format.ts';
import type { PeopleWords } from './en.ts';

export { format };

const asks = (number: number) => format.plural(number, { one: '# demande', other: '# demandes' });

export const words: PeopleWords = {
  title: 'Reachable : personnes',
  heading: 'Personnes',
  means:
    'Reachable ne conserve aucun nom : il ne connaît les expéditeurs que par un code que cet ordinateur calcule. Indiquez ici qui est qui, autant que vous le souhaitez. Le rapport montre alors comment le responsable, un collègue débutant, l’équipe et tous les autres ont reçu leur réponse. Un nom reste sur cet ordinateur et ne figure dans un rapport que si vous y activez les noms. Les e-mails et le chat d’une même personne portent le même nom et le même groupe.',
  name: 'Nom',
  group: 'Groupe',
  groups: { boss: 'Responsable', junior: 'Collègue débutant', team: 'Équipe', others: 'Autres' },
  form: {
    title: 'Ajouter par adresse',
    means:
      'Une adresse e-mail, ou un identifiant ou un pseudo de votre chat. Elle est transformée en son code et n’est pas conservée elle-même. Sans nom ni groupe, elle est seulement recherchée.',
    address: 'Adresse',
    add: 'Ajouter',
    look: 'Rechercher',
    found: (site, number) =>
      number === 0
        ? `${site} : aucune demande pour l’instant ; sera reconnu à la première.`
        : `${site} : ${asks(number)} jusqu’ici.`,
  },
  refused: {
    own: 'C’est l’un de vos propres comptes : ce qu’il envoie, ce sont vos réponses, pas des demandes.',
    nobody:
      'Aucun de vos sites ne nomme un expéditeur ainsi. Saisissez une adresse e-mail complète, ou l’identifiant que votre chat affiche dans le profil.',
  },
  saved: 'Enregistré.',
  undo: 'Annuler la dernière modification',
  list: {
    title: 'Qui vous a sollicité, les plus fréquents d’abord',
    empty:
      'Personne pour l’instant. Les expéditeurs apparaissent ici dès que l’un de leurs messages a été lu.',
    more: (number) => `En afficher ${format.count(number)} de plus`,
  },
  row: {
    sender: (number) => `Expéditeur ${format.count(number)}`,
    told: (site, number, latest) => `${site}, ${asks(number)}, la dernière : ${latest}.`,
    silent: 'Aucune demande pour l’instant ; sera reconnu à la première.',
    open: 'Ouvrir la conversation qui attend',
    notAPerson: 'Pas une personne',
    notAPersonMeans:
      'Ce que demande cet expéditeur ne compte pas. Le rapport indique combien d’expéditeurs sont marqués comme n’étant pas des personnes, et ce que serait la part avec eux.',
  },
};
