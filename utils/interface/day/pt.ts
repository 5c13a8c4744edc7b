import { format } from '../../words/pt/format.ts';
import type { DayWords } from './en.ts';

export { format };

export const words: DayWords = {
  title: 'Reachable: hoje',
  heading: 'Hoje',
  stays: (date) => `${date}. Fica neste computador até você enviar ou entregar um relatório.`,
  plan: {
    title: 'Plano do dia',
    done: (item) => `Feito: ${item}`,
    item: (number) => `Tarefa ${format.count(number)}`,
    later: 'acrescentado depois',
    takeOut: 'Retirar',
    takeOutItem: (item) => `Retirar: ${item}`,
    full: 'Cinco coisas estão planejadas. Mais do que isso é uma lista de desejos.',
    add: 'Planejar algo para hoje',
    first: 'Hoje pretendo…',
    next: 'E…',
    takeOver: ['Retomar o que ficou: ', ''],
    means:
      'O que estiver aqui ao meio-dia conta como planejado. Só aparece em um relatório se você escolher isso nele.',
  },
  away: {
    title: 'Ausência',
    lunch: (span) => `Almoço, volto em ${span}`,
    short: (span) => `Volto em ${span}`,
    focusUntil: 'Concentração até',
    focus: 'Concentrar-me',
    own: 'Com suas palavras',
    ownExample: 'Buscar na escola',
    backAt: 'volto às',
    say: 'Anunciar',
    passed: 'Escolha um horário de hoje que ainda não passou.',
    noNote: 'Ausência',
    running: (time) => ['', `, volto às ${time}`],
    wrote: 'Você enviou uma mensagem desde então.',
    left: (span) => `faltam ${span}`,
    due: 'Hora de voltar',
    late: (span) => `${span} de atraso`,
    back: 'Voltei',
    notes: 'Ausências de hoje',
    past: (from, promised) => ['', `, ${from}, retorno prometido ${promised}`],
    outcome: {
      ended: {
        kept: (time) => `de volta ${time}: cumprida`,
        notKept: (time) => `de volta ${time}: não cumprida`,
      },
      message: {
        kept: (time) => `enviou mensagem ${time}: cumprida`,
        notKept: (time) => `enviou mensagem ${time}: não cumprida`,
      },
      noSign: 'nenhum sinal de retorno: não cumprida',
    },
    means:
      'Suas palavras e horários aparecem no relatório, a menos que você os deixe de fora. Cumprida: você está de volta, ou envia uma mensagem, no máximo cinco minutos depois do horário anunciado. A espera de ninguém fica menor por isso.',
  },
  tell: {
    title: 'Avisar os outros',
    notRemote: {
      off: 'O modo remoto está desligado: no relatório, hoje é uma folga. Ligue-o na janela da extensão.',
      office:
        'O modo remoto está desligado: no relatório, hoje é um dia no escritório. Ligue-o na janela da extensão.',
    },
    home: 'De manhã',
    wrapUp: 'No fim do dia',
    status: 'Status do chat',
    mail: 'Abrir no programa de e-mail',
    copy: 'Copiar',
    copyStatus: 'Copiar o status',
    copied: 'Copiado.',
  },
};
