import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { PortugueseFormat } from './format.ts';

export const counts = (f: PortugueseFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': 'sem identificador',
    'no-time': 'sem horário legível',
    'no-sender': 'sem remetente',
    'no-direction': 'sem certeza de recebimento ou de envio',
    draft: 'em rascunho',
    pending: 'ainda sem envio',
    future: 'com data no futuro',
    stale: 'com data antiga demais para ser verdadeira',
    'other-account': 'de conta que não é de trabalho',
    private: 'de caráter privado',
    'order-unknown': 'em ordem que não pôde ser determinada',
  };
  const precisions: Record<Precision, string> = {
    ms: 'ao milissegundo',
    s: 'ao segundo',
    minute: 'ao minuto',
  };
  const clocks: Record<ClockSource, string> = {
    server: 'pelo relógio do servidor',
    site: 'pelo relógio do site',
    sender: 'pelo relógio do remetente (cabeçalho Date)',
    device: 'pelo relógio deste computador',
  };
  return {
    exclusions: {
      cc: 'E-mails com a pessoa em questão apenas em Cc',
      list: 'Listas de e-mail, ou a pessoa em questão nem em Para nem em Cc',
      automated: 'Automáticos: robôs, boletins, respostas automáticas',
      calendar: 'Avisos de agenda',
      group: 'A um grupo inteiro, a ninguém em particular (@here, @channel)',
      unknown: 'Não foi possível saber como se dirige à pessoa em questão',
      own: 'Mensagens da própria pessoa em questão',
      'not-a-person': 'De remetentes marcados como não sendo uma pessoa',
      none: 'Mensagens do chat que não se dirigem à pessoa em questão',
    },
    apart: {
      followUps:
        'Mensagens de acompanhamento (“obrigado!”): logo após uma mensagem da pessoa em questão, nunca respondidas. Fora da proporção',
      noReplyNeeded: 'Marcadas pela pessoa em questão: não requerem resposta. Fora da proporção',
      elsewhere:
        'Marcadas pela pessoa em questão: respondidas por outro meio (telefone, pessoalmente). Contam como fora do prazo',
      seenWithin: 'Respondidas em horário não lido, com certeza dentro do prazo. Na proporção',
      seenLate: 'Respondidas em horário não lido, com certeza fora do prazo. Na proporção',
      seenUnsure: 'Respondidas em horário não lido, a tempo ou com atraso. Fora da proporção',
      orderUnknown: 'Pergunta e mensagem quase simultâneas, ordem desconhecida. Fora da proporção',
      offHours: 'Respondidas antes de passar um minuto de trabalho. Na proporção, não nos tempos de resposta',
      sameRoom:
        'Respondidas por uma mensagem posterior na mesma sala, sem certeza de que a quem perguntou. Na proporção',
      episodes: 'Feitas em várias mensagens antes de uma resposta, contadas uma vez desde a primeira',
      acknowledged: 'Reconhecidas com uma reação. Não conta como resposta',
      skewed: 'Respostas datadas antes da pergunta por relógios que divergem. Contam como 0 minuto',
      mixedClocks: 'Respostas datadas por outro relógio que o da pergunta',
      unplaced: 'Solicitações após as quais não há hora de trabalho. Em nenhuma semana',
    },
    corrections: {
      place: 'Local',
      schedule: 'Horário de trabalho',
      holiday: 'Feriado',
      target: 'Prazo em minutos de trabalho',
      mark: 'Marca em uma solicitação',
      person: 'Remetente',
      away: 'Ausência',
      plan: 'Plano: feito do planejado',
      erased: 'Registros apagados',
    },
    corrected: {
      working: 'Dia útil',
      'no-reply-needed': 'Não requer resposta',
      'answered-elsewhere': 'Respondida por outro meio',
      none: 'Marca retirada',
      'not-a-person': 'Não é uma pessoa',
      person: 'Uma pessoa',
      'away-ended': 'Encerrada',
      'away-changed': 'Alterada',
      'every-site': 'Todos os sites',
    },
    correctedTargets: (chat, email) => `chat: ${f.decimal(chat)}, e-mail: ${f.decimal(email)}`,
    correctedFrom: (date) => `a partir de ${date}`,
    correctedRange: (from, to) => `de ${from} a ${to}`,
    withheld: (site, rows) =>
      `${site}: ${f.list(rows.map(({ reason, count }) => `${f.count(count)} ${withheld[reason]}`))}.`,
    timed: (site, asks, precision, clock) =>
      `${site}: ${f.plural(asks, { one: '# solicitação datada', other: '# solicitações datadas' })} ${precisions[precision]} ${clocks[clock]}.`,
  };
};
