import type { Words } from '../en/index.ts';
import type { PortugueseFormat } from './format.ts';

export const sections = (f: PortugueseFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, { one: '# solicitação', other: '# solicitações' });
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `Posição em ${asOf}${over ? '' : '; a semana não terminou'}. Prazos combinados: ${targets
          .map(({ from, times }) => (from === null ? times : `a partir de ${from} ${times}`))
          .join('; ')}.`,
    },
    figures: {
      title: 'A semana em números',
      where: 'Local',
      channel: 'Canal',
      asks: 'Solicitações',
      within: 'Dentro do prazo',
      undecided: 'Ainda sem definição',
      usual: 'Resposta habitual',
      ninety: '90% em',
      open: 'Sem resposta',
      oldest: 'A mais antiga espera',
      baseline: (weeks, days) =>
        `últimas ${weeks} semanas, ${f.plural(days, { one: '# dia', other: '# dias' })} com solicitações`,
      method: 'Os tempos são de trabalho, por Kaplan–Meier, incluídas as solicitações sem resposta.',
      apart: (apart, excluded) =>
        `Abaixo estão listadas por motivo ${f.plural(apart, {
          one: '# solicitação contada à parte',
          other: '# solicitações contadas à parte',
        })} e ${f.plural(excluded, {
          one: '# mensagem que não é solicitação',
          other: '# mensagens que não são solicitações',
        })}.`,
    },
    curves: {
      title: 'Em quanto tempo uma solicitação é respondida',
      remote: (number) => `remoto, ${asks(number)}`,
      office: (weeks, number) => `escritório, ${weeks} semanas, ${asks(number)}`,
      spoken: (channel) =>
        `${channel}: proporção de solicitações respondidas por tempo de trabalho decorrido. Os números estão na tabela “As curvas em números”.`,
      minutes: 'minutos de trabalho',
      hours: 'horas de trabalho',
      agreed: (span) => `combinado: ${span}`,
    },
    days: {
      title: 'Dia a dia',
      lines: 'Cada linha vai da pergunta à resposta; chat em cima, e-mail embaixo.',
      within: 'dentro do prazo',
      late: 'fora do prazo',
      undecided: 'ainda sem definição',
      apart: 'contada à parte.',
      arrow: 'Uma seta: a resposta veio depois do que a faixa mostra ou ainda é esperada.',
      remote: 'remoto',
      office: 'escritório.',
      spoken: (date, place, number, late) =>
        `${date}, ${place}: ${asks(number)}, ${f.count(late)} fora do prazo. As linhas estão na tabela “Todas as solicitações”.`,
      stated: (when) => `indicado: ${when}`,
      before: (days) => f.plural(days, { one: '# dia antes', other: '# dias antes' }),
      later: (days) => f.plural(days, { one: '# dia depois', other: '# dias depois' }),
    },
    checkMe: {
      title: 'Confira você mesmo',
      who: 'Quem',
      channel: 'Canal',
    },
    everyAsk: {
      title: 'Todas as solicitações',
      caption: 'Cada solicitação da semana em ordem de tempo, no dia do seu primeiro minuto de trabalho',
      number: 'N.º',
      day: 'Dia',
      where: 'Local',
      site: 'Site',
      asked: 'Perguntada',
      answered: 'Respondida',
      workingTime: 'Tempo de trabalho',
      how: 'Como',
      outcome: 'Resultado',
      timeNotSeen: 'horário não visto',
      elsewhere: 'por outro meio',
      stillOpen: 'sem resposta',
    },
    otherRules: {
      title: 'A mesma semana por outras regras',
      caption: 'Solicitações respondidas dentro do prazo',
      rule: 'Regra',
      counted: 'Como este relatório conta',
      withoutSameRoom: 'Sem as solicitações respondidas apenas por uma mensagem posterior na sala',
      withFollowUps: 'Com as mensagens de acompanhamento, nunca respondidas, como solicitações',
      answeredOnly: 'Se só as mensagens respondidas fossem contadas, como fazem outras ferramentas',
      withoutMarks: 'Sem as marcas da pessoa em questão em solicitações e remetentes',
    },
    numbers: {
      title: 'As curvas em números',
      caption: (channel) => `${channel}: proporção respondida nesse tempo de trabalho`,
      where: 'Local',
      line: (place, number) => `${place} (${asks(number)})`,
      dash: '–: não foram observadas esperas tão longas.',
      between: (from, to) => `de ${from} a ${to}`,
      orMore: (from) => `${from} ou mais`,
      certainty: (rows) =>
        `Resposta habitual com seu intervalo de 95%, que considera as solicitações independentes entre si: ${rows
          .map(({ place, channel, usual, range }) => `${place}, ${channel} ${usual} (${range})`)
          .join('; ')}.`,
    },
    apart: {
      title: 'Contado à parte e não contado',
      asksCaption: 'Solicitações sobre as quais há algo a dizer',
      what: 'O quê',
      asks: 'Solicitações',
      messagesCaption: 'Mensagens da semana que não são solicitações',
      reason: 'Motivo',
      messages: 'Mensagens',
    },
    watched: {
      title: 'O que foi observado',
      nothing: 'Nenhum site foi lido nesta semana.',
      caption: 'Proporção do tempo de trabalho com leitura correta da página nos últimos cinco minutos',
      site: 'Site',
      week: 'Semana',
      withheld:
        'Mostradas em uma página, mas não usadas, porque não puderam ser lidas com certeza ou não dizem respeito a este relatório (o máximo de cada vez, somado pelos dias):',
    },
    corrections: {
      title: 'Indicado depois',
      nothing: 'Nada sobre esta semana foi indicado ou alterado em um dia posterior.',
      caption: 'Indicações sobre esta semana feitas em um dia posterior àquele de que tratam',
      stated: 'Indicado',
      what: 'O quê',
      for: 'Para',
      now: 'Agora',
    },
    notes: {
      unseen: 'O que este relatório não vê',
      words: 'O que os termos significam',
      sources: 'Relógios, servidores e como recalcular',
      hosts: 'Lido com permissão da pessoa em questão:',
      noHost: 'nenhum servidor',
    },
  };
};
