import type { Words } from '../en/index.ts';
import type { FrenchFormat } from './format.ts';

export const handedOver = (f: FrenchFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `Les demandes de cette semaine (${f.count(asks)}) figurent une à une dans le fichier HTML, sous « ${title} », ainsi que dans les fichiers CSV et JSON. Cette impression ne les reprend pas.`,
  dated: (file, sha256) =>
    `Le fichier joint ${file} a pour SHA-256 ${sha256} : votre propre boîte aux lettres le date.`,
  cutShort: '(Abrégé : le fichier joint dit le reste.)',
});
