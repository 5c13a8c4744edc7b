import { format } from '../../words/fr/format.ts';
import type { ProblemWords } from './words.ts';

export { format };

export const words: ProblemWords = {
  diskFull:
    'Le disque est plein : les nouveaux messages attendent dans leur page et ne sont pas encore enregistrés. Libérez de l’espace et gardez la page ouverte.',
  unknown: (text) => `Un problème est survenu : « ${text} ». Réessayez ; s’il persiste, rechargez la page.`,
  notAllowed: 'Seules les pages de l’extension peuvent demander cela.',
  ledgerNewer:
    'Le journal de cette machine a été écrit par une version plus récente de Reachable. Mettez l’extension à jour pour le lire ; rien n’a été modifié.',
  fileCutOff:
    'Ce fichier n’est pas un JSON complet : il a été tronqué ou modifié. Exportez de nouveau le journal ; rien n’a été importé.',
  fileForeign:
    'Ce n’est pas un journal exporté par Reachable. Choisissez un autre fichier ; rien n’a été importé.',
  fileNewer: (version, ours) =>
    `Ce journal est en version ${version} ; ce Reachable lit jusqu’à la version ${ours}. Mettez d’abord Reachable à jour ; rien n’a été importé.`,
  fileDamaged: (where) =>
    `Le journal est endommagé à l’endroit ${where}. Exportez-le de nouveau ; rien n’a été importé.`,
  otherInstallation:
    'Ce journal provient d’une autre installation et ne peut pas être réuni aux messages enregistrés ici. Rien n’a été importé.',
  reportCutOff:
    'Ce fichier n’est pas un JSON complet : il a été tronqué ou modifié en chemin. Redemandez le fichier JSON du rapport.',
  reportForeign:
    'Ce n’est pas un rapport de Reachable. Choisissez le fichier JSON d’un rapport hebdomadaire (le fichier HTML ne contient pas de lignes lisibles par un programme).',
  reportNewer: (version, ours) =>
    `Ce rapport est en version ${version} ; ce Reachable lit la version ${ours}. Mettez Reachable à jour, puis vérifiez-le de nouveau.`,
  reportDamaged: (where) =>
    `Le rapport n’a pas la forme publiée à l’endroit ${where}. Il a été modifié après coup ou créé par un autre programme. Redemandez le fichier JSON.`,
  reportOtherDays:
    'Les jours de ce rapport ne sont pas ceux de sa semaine. Il a été modifié après coup ou créé par un autre programme. Redemandez le fichier JSON.',
  reportLater:
    'Ce rapport contient une demande ou une réponse postérieure au rapport lui-même. Il a été modifié après coup ou créé par un autre programme. Redemandez le fichier JSON.',
  reportTooLarge:
    'Ce fichier est trop volumineux pour un rapport hebdomadaire. Choisissez le fichier JSON du rapport.',
  pageSilent: 'La page ne répond pas. Rechargez-la, puis réessayez.',
  siteNotOpen: 'Aucun onglet ouvert n’affiche ce site. Ouvrez-le, puis réessayez.',
  permissionKept:
    'Ce navigateur conserve l’autorisation. Retirez-la dans ses propres paramètres d’extensions.',
};
