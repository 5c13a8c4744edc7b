import { format } from '../../words/pt/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${format.plural(rows, { one: '# solicitação', other: '# solicitações' })} (${week}) e ${format.plural(
    before,
    { one: '# solicitação em dias no escritório', other: '# solicitações em dias no escritório' },
  )} das semanas anteriores`;

export const words: CheckWords = {
  title: 'Reachable: conferir um relatório',
  heading: 'Conferir um relatório',
  means:
    'Escolha o arquivo JSON de um relatório semanal: cada número é recalculado a partir das suas linhas, aqui neste computador. Nada é registrado nem enviado, e nenhuma permissão é necessária. De um arquivo HTML é possível comparar o SHA-256.',
  choose: 'Escolher um arquivo ou soltá-lo nesta página',
  computing: ['Calculando ', '…'],
  follows: (figures, rows, week, before) =>
    `Todos os números (${format.count(figures)}) decorrem das linhas: ${basis(rows, week, before)}.`,
  differs: (values, rows, week, before) =>
    `${format.plural(values, {
      one: '# valor do arquivo não decorre das suas linhas',
      other: '# valores do arquivo não decorrem das suas linhas',
    })}: ${basis(rows, week, before)}.`,
  notComputed:
    'Considerados como o arquivo informa: quando cada solicitação chegou e foi respondida, onde a pessoa em questão estava, o tempo observado, o que não foi contado como solicitação, as marcas, o horário de trabalho das semanas anteriores e os dias de um período de teste, dos quais a comparação é calculada. Cinco solicitações comparadas com a sua própria caixa de correio conferem os horários; a data em que o SHA-256 do relatório chegou a você mostra que nada foi alterado desde então.',
  differences: {
    caption: 'O que difere',
    captionFirst: (listed, all) =>
      `O que difere: as primeiras ${format.count(listed)} diferenças de ${format.count(all)}`,
    where: 'Onde no arquivo',
    file: 'Segundo o arquivo',
    rows: 'Segundo as linhas',
    nothing: 'nada',
  },
  fingerprint: {
    title: 'É o arquivo de que o e-mail falava?',
    of: ['SHA-256 de ', ':'],
    field: 'SHA-256 no e-mail',
    paste: 'O e-mail informa o do arquivo HTML. Cole-o aqui para comparar.',
    digits: (wanted, given) =>
      `Um SHA-256 tem ${format.count(wanted)} dígitos hexadecimais; aqui há ${format.count(given)}. Copie-o outra vez do e-mail.`,
    same: 'Igual: é exatamente esse arquivo, sem alterações.',
    other: 'Diferente: é outro arquivo, ou foi alterado. Peça o arquivo de que o e-mail falava.',
  },
};
