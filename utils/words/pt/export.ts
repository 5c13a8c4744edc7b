import type { Words } from '../en/index.ts';
import type { PortugueseFormat } from './format.ts';

export const handedOver = (f: PortugueseFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `As solicitações desta semana (${f.count(asks)}) estão uma a uma no arquivo HTML, em “${title}”, e nos arquivos CSV e JSON. Esta impressão as omite.`,
  dated: (file, sha256) =>
    `O arquivo anexo ${file} tem o SHA-256 ${sha256}: a sua própria caixa de correio o data.`,
  cutShort: '(Abreviado: o arquivo anexo diz o restante.)',
});
