import { format } from '../../words/fr/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${format.plural(rows, { one: '# demande', other: '# demandes' })} (${week}) et ${format.plural(before, {
    one: '# demande au bureau',
    other: '# demandes au bureau',
  })} des semaines précédentes`;

export const words: CheckWords = {
  title: 'Reachable : vérifier un rapport',
  heading: 'Vérifier un rapport',
  means:
    'Choisissez le fichier JSON d’un rapport hebdomadaire : chacun de ses chiffres est recalculé à partir de ses lignes, ici, sur cet ordinateur. Rien n’est enregistré ni envoyé, et aucune autorisation n’est nécessaire. D’un fichier HTML, on peut comparer l’empreinte SHA-256.',
  choose: 'Choisir un fichier, ou le déposer sur cette page',
  computing: ['Calcul de ', ' en cours…'],
  follows: (figures, rows, week, before) =>
    `Tous les chiffres (${format.count(figures)}) découlent des lignes : ${basis(rows, week, before)}.`,
  differs: (values, rows, week, before) =>
    `${format.plural(values, {
      one: '# valeur du fichier ne découle pas de ses lignes',
      other: '# valeurs du fichier ne découlent pas de ses lignes',
    })} : ${basis(rows, week, before)}.`,
  notComputed:
    'Repris tels que le fichier les indique : quand chaque demande est arrivée et a reçu sa réponse, où était la personne concernée, le temps observé, ce qui n’a pas été compté comme demande, les marques, les heures de travail des semaines précédentes et les jours d’une phase d’essai, dont sa comparaison est tirée. Cinq demandes comparées avec votre propre messagerie vérifient les heures ; la date à laquelle l’empreinte SHA-256 du rapport vous est parvenue montre que rien n’a été modifié depuis.',
  differences: {
    caption: 'Ce qui diffère',
    captionFirst: (listed, all) =>
      `Ce qui diffère : les ${format.count(listed)} premiers écarts sur ${format.count(all)}`,
    where: 'Où dans le fichier',
    file: 'Selon le fichier',
    rows: 'Selon les lignes',
    nothing: 'rien',
  },
  fingerprint: {
    title: 'Est-ce le fichier dont parlait l’e-mail ?',
    of: ['SHA-256 de ', ' :'],
    field: 'SHA-256 dans l’e-mail',
    paste: 'L’e-mail indique celui du fichier HTML. Collez-le ici pour comparer.',
    digits: (wanted, given) =>
      `Un SHA-256 compte ${format.count(wanted)} chiffres hexadécimaux ; ici, il y en a ${format.count(given)}. Copiez-le encore une fois depuis l’e-mail.`,
    same: 'Identique : c’est exactement ce fichier, inchangé.',
    other:
      'Différent : c’est un autre fichier, ou il a été modifié. Demandez le fichier dont parlait l’e-mail.',
  },
};
