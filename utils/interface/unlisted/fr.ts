import { format } from '../../words/fr/format.ts';
import type { UnlistedWords } from './en.ts';

export { format };

export const words: UnlistedWords = {
  title: 'Mon site n’est pas dans la liste',
  intro:
    'Reachable ne lit que les sites pour lesquels quelqu’un a écrit un lecteur. Pour un nouveau, il faut :',
  takes: [
    'une page dans le navigateur qui montre pour chaque message un identifiant, son auteur et son heure. Ce qu’une page ne montre pas avec certitude est omis et compté, jamais deviné ;',
    'une personne qui programme, pour écrire et tester le lecteur. Le guide dit comment ;',
    'une description de la page à son intention : sa structure, sans un mot de quiconque. Rien n’est envoyé : vous la copiez, la lisez et la transmettez vous-même.',
  ],
  guide: 'Guide des contributeurs (en anglais)',
  open: 'Pour copier une description, ouvrez votre site dans un onglet, puis Reachable sur cet onglet, et choisissez « Mon site n’est pas dans la liste ».',
  copy: (host) => `Copier une description de ${host}`,
  copied: 'Copié : la structure de la page, sans un mot de quiconque.',
  see: 'Voir ce qui a été copié',
};
