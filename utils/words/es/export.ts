import type { Words } from '../en/index.ts';
import type { SpanishFormat } from './format.ts';

export const handedOver = (f: SpanishFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `Las solicitudes de esta semana (${f.count(asks)}) figuran una a una en el archivo HTML, en «${title}», y en los archivos CSV y JSON. Esta impresión las omite.`,
  dated: (file, sha256) => `El archivo adjunto ${file} tiene el SHA-256 ${sha256}: su propio buzón lo fecha.`,
  cutShort: '(Abreviado: el archivo adjunto dice el resto.)',
});
