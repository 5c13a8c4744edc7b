import type { Words } from '../en/index.ts';
import type { GermanFormat } from './format.ts';

export const handedOver = (f: GermanFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `Die einzelnen Anfragen dieser Woche (${f.count(asks)}) stehen Zeile für Zeile in der HTML-Datei unter „${title}“ sowie in der CSV- und der JSON-Datei. Dieser Ausdruck lässt sie weg.`,
  dated: (file, sha256) =>
    `Die angehängte Datei ${file} hat den SHA-256-Wert ${sha256}: Ihr eigenes Postfach datiert sie.`,
  cutShort: '(Gekürzt: den Rest sagt die angehängte Datei.)',
});
