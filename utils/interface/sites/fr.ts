import { format } from '../../words/fr/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'Reachable ne lit une page que là où vous l’autorisez, et n’enregistre que les comptes que vous déclarez professionnels. Les heures et les expéditeurs restent sur cet ordinateur ; le texte d’un message n’est jamais conservé. Les fenêtres privées ne sont jamais lues.',
  offices:
    'Roundcube, SOGo, Mattermost, Zulip et d’autres se trouvent à l’adresse de votre entreprise : ouvrez-les, puis Reachable, et choisissez « Lire ». Les applications de bureau et de téléphone ne sont pas observées.',
  at: (name, host) => `${name} sur ${host}`,
  allow: (name) => `Autoriser la lecture : ${name}`,
  status: {
    forbidden: 'Votre organisation ne l’autorise pas. Rien n’est lu ici.',
    takenBack: 'Pas de lecture : l’autorisation a été retirée. Ce qui est enregistré reste.',
    notAllowed: 'Non autorisé. Rien n’est lu ici.',
    noWork: 'Autorisé, mais aucun compte professionnel n’est choisi : rien n’est enregistré.',
    signedOut: (name, since) => `${name} est déconnecté depuis : ${since}.`,
    changed: (since) => `Cette page a changé : les lectures depuis ${since} peuvent être incomplètes.`,
    reading: 'Lecture en cours.',
    waiting: 'Autorisé. La lecture commence dès que la page est ouverte.',
  },
  describe: 'Copier une description de la page pour signaler un défaut',
  described: 'Copié : sa structure, sans un mot de quiconque.',
  recorded: 'compte professionnel, enregistré',
  counted: 'compté seulement, jamais conservé',
  noAccount: (name) => `Aucun compte vu pour l’instant. Ouvrez ${name} dans un onglet et connectez-vous.`,
};
