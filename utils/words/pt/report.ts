import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { PortugueseFormat } from './format.ts';

/*
 * Glossário. ask: solicitação · reply: resposta · target: prazo (combinado) · within target: dentro do prazo · late:
 * fora do prazo · undecided: ainda sem definição · open: sem resposta · remote / office
 * day: dia remoto, dia no escritório · mixed: misto · follow-up: mensagem de acompanhamento · same-room: mensagem
 * posterior na sala · coverage, watched: observado · baseline: dias no escritório das últimas semanas · trial: período
 * de teste · margin: margem · verdict: veredito · employee: a pessoa em questão · place: local
 */

export const report = (f: PortugueseFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(within)} de ${f.count(decided)}`;
  return {
    title: 'Relatório semanal de disponibilidade',
    employee: 'a pessoa em questão',
    places: { remote: 'Remoto', office: 'Escritório', mixed: 'Misto', off: 'Folga' },
    placesWithin: { remote: 'remoto', office: 'escritório', mixed: 'misto', off: 'folga' },
    channels: { chat: 'Chat', email: 'E-mail' },
    channelsWithin: { chat: 'chat', email: 'e-mail' },
    outcomes: {
      within: 'dentro do prazo',
      late: 'fora do prazo',
      undecided: 'ainda sem definição',
      unseen: 'respondida, horário não visto',
      'follow-up': 'mensagem de acompanhamento',
      'no-reply-needed': 'marcada: não requer resposta',
      'not-a-person': 'não é uma pessoa',
      'order-unknown': 'ordem desconhecida',
    },
    how: {
      linked: 'resposta vinculada',
      direct: 'na mesma conversa',
      'names-asker': 'cita quem perguntou',
      'same-room': 'mensagem posterior na sala',
    },
    comma: ', ',
    labelled: (label, text) => `${label}: ${text}`,
    days: (days) => f.plural(days, { one: '# dia', other: '# dias' }),
    asks: (asks) => f.plural(asks, { one: '# solicitação', other: '# solicitações' }),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? 'nada definido' : `${outOf(within, decided)} (${f.percent(share)})`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? 'não atingido' : f.span(value)),
    targets: ({ chat, email }) => `chat ${f.span(chat)}, e-mail ${f.span(email)} de tempo de trabalho`,
    agreed: (targets) => `Prazos combinados: ${targets}.`,
    asOf: (instant) => `Posição em ${instant}.`,
    sitesWatched: (sites) =>
      sites.length === 0
        ? 'Nenhum site foi lido.'
        : `Observado: ${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))} do tempo de trabalho.`,
  };
};
