import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { PortugueseFormat } from './format.ts';

export const trial = (f: PortugueseFormat): Words['trial'] => {
  const asks = (n: number) => f.plural(n, { one: '# solicitação', other: '# solicitações' });
  const days = {
    any: (n: number) => f.plural(n, { one: '# dia', other: '# dias' }),
    remote: (n: number) => f.plural(n, { one: '# dia remoto', other: '# dias remotos' }),
    office: (n: number) => f.plural(n, { one: '# dia no escritório', other: '# dias no escritório' }),
  };
  /** The unit after a number with decimals or a sign: the singular below 2. */
  const unit = (n: number) => f.plural(Math.abs(n), { one: 'ponto percentual', other: 'pontos percentuais' });
  const points = (n: number) => `${f.count(n)} ${unit(n)}`;
  const margin = (n: number) => `a margem combinada de ${points(n)}`;
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, decided, share }: Spoken['remote'], what: string) =>
    `${f.count(within)} de ${f.count(decided)}${what} (${f.percent(share)})`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const there = `Em ${days.remote(remote.days)}, foram respondidas no prazo combinado ${answered(remote, ' solicitações')}`;
    const here = `em ${days.office(office.days)}, ${answered(office, '')}`;
    if (difference === null) return `${there}; ${here}.`;
    const between =
      interval === null
        ? 'muito poucas solicitações para um intervalo'
        : `intervalo de 95% de ${signed(interval[0])} a ${signed(interval[1])}`;
    return `${there}; ${here}: uma diferença de ${signed(difference)} ${unit(difference.value)} (${between}).`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'Não é possível prever quantos dias a mais seriam necessários.'
      : f.plural(moreDays, {
          one: 'Cerca de # dia remoto a mais como estes provavelmente bastaria para definir a questão.',
          other: 'Cerca de # dias remotos a mais como estes provavelmente bastariam para definir a questão.',
        });
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => `p ${value < 0.001 ? '<' : '='} ${f.decimal(Math.max(value, 0.001), 3)}`;
  return {
    title: 'Período de teste do trabalho remoto',
    closingTitle: 'Relatório final de um período de teste do trabalho remoto',
    progress: (week, of) => `semana ${f.count(week)} de ${f.count(of)}`,
    verdict: {
      words: {
        none: 'Ainda sem veredito',
        'not-worse': 'Não pior',
        worse: 'Pior',
        'too-early': 'Cedo demais para dizer',
      },
      nothingYet: ({ review }) =>
        `Ainda sem veredito: até agora nenhuma solicitação de um dia remoto está definida. A avaliação será em ${f.longDate(review)}.`,
      soFar: (spoken) =>
        `Situação até agora, ainda não um veredito. ${figures(spoken)} O veredito fica para a avaliação em ${f.longDate(spoken.review)}.`,
      notWorse: (spoken) =>
        `Os dias remotos não foram piores que os dias no escritório por mais do que ${margin(spoken.margin)}. ${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `Os dias remotos ficaram abaixo dos dias no escritório, mas com certeza por menos do que ${margin(spoken.margin)}: não pior, conforme o combinado. ${figures(spoken)}`,
      worse: (spoken) => `Os dias remotos foram piores que os dias no escritório. ${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? 'menos de 20 solicitações definidas em um dos lados não permitem nenhum veredito'
            : because === 'few-days'
              ? 'menos de 4 dias em um dos lados não permitem nenhum veredito'
              : `os números são compatíveis com as duas coisas: não pior que ${f.signed(-spoken.margin)} ${unit(spoken.margin)}, e pior`;
        return `Cedo demais para dizer: ${why}. ${figures(spoken)} ${needed(moreDays)}`;
      },
    },
    terms: {
      title: 'O que foi combinado',
      agreed: 'Combinado em',
      lasts: 'Duração',
      span: (weeks, range) => `${f.plural(weeks, { one: '# semana', other: '# semanas' })}, ${range}`,
      ended: (date) => `encerrado antes do previsto, em ${f.longDate(date)}`,
      weekdays: 'Dias remotos',
      weekdayList: weekdays,
      targets: 'Resposta em até',
      margin: 'Não pior por mais de',
      points,
      review: 'Avaliação',
      baseline: 'Comparado com',
      baselineSince: (from, before, during) =>
        `${days.office(before)} antes do período de teste (desde ${f.longDate(from)}) e ${f.count(during)} durante o período`,
      kept: 'Remoto como combinado',
      keptDays: (remote, agreed, further) =>
        `${f.count(remote)} de ${f.plural(agreed, { one: '# dia combinado', other: '# dias combinados' })}${
          further === 0 ? '' : `, e ${f.plural(further, { one: '# outro dia', other: '# outros dias' })}`
        }`,
      mixed: 'Dias mistos',
      mixedDays: (n, number) => `${days.any(n)} com ${asks(number)}: fora da comparação`,
    },
    changes: {
      title: 'Alterado desde que foi combinado',
      nothing: 'Nada foi alterado desde que foi combinado.',
      caption: 'O que foi alterado, e quando',
      when: 'Alterado',
      what: 'O quê',
      from: 'Antes',
      to: 'Desde então',
      late: (date) => `${date}, depois do início`,
      fields: {
        start: 'Primeiro dia',
        weeks: 'Semanas',
        weekdays: 'Dias remotos',
        chat: 'Prazo de resposta no chat',
        email: 'Prazo de resposta a e-mails',
        margin: 'Margem',
        review: 'Avaliação',
        ended: 'Encerrado em',
      },
      value: (field, one) => {
        if (one === null) return none;
        if (typeof one === 'object') return weekdays(one);
        if (typeof one === 'string') return f.longDate(one);
        if (field === 'chat' || field === 'email') return f.span(one * 60_000);
        return field === 'margin' ? points(one) : f.count(one);
      },
    },
    method: (limit) =>
      `Cada dia conta uma vez: as solicitações de um mesmo dia se parecem entre si e, por isso, pesam menos do que o seu número indica. Proporção dos dias remotos menos a dos dias no escritório, com seu intervalo de 95% segundo Agresti e Caffo sobre o número efetivo de solicitações, t de Student com (dias − 2) graus de liberdade. Não pior: todo o intervalo fica acima de −${f.count(limit)} ${unit(limit)}. Pior: o intervalo inteiro fica abaixo de 0. Todos os dias, também os anteriores ao período de teste, são medidos pelos prazos deste período de teste.`,
    confounded: {
      always: (list) =>
        `Apenas remoto: ${weekdays(list)}. Não é possível distinguir o que se deve ao local do que se deve ao dia da semana.`,
      during: (list) =>
        `No escritório apenas antes do período de teste: ${weekdays(list)}. Não é possível distinguir por completo o que se deve ao local do que se deve ao dia da semana ou à época do ano.`,
    },
    figures: {
      title: 'O período de teste em números',
      caption:
        'Solicitações do período de teste e dos dias no escritório anteriores, medidas pelos prazos do período de teste',
      when: 'Quando',
      // One word each: they share a narrow column with the place.
      periods: { baseline: 'Antes', trial: 'Teste' },
      days: 'Dias com solicitações',
    },
    curves: {
      title: 'Em quanto tempo uma solicitação é respondida',
      remote: (n) => `remoto, ${asks(n)}`,
      office: (n) => `escritório, antes e durante o período de teste, ${asks(n)}`,
      spoken: (channel) =>
        `${channel}: proporção de solicitações respondidas por tempo de trabalho decorrido, com sua banda de 95%. Os números estão na tabela abaixo.`,
      caption: (channel) => `${channel}: proporção respondida nesse tempo de trabalho (banda de 95%)`,
      where: 'Local',
      band: (share, lower, upper) => `${f.percent(share)} (${f.percent(lower)}–${f.percent(upper)})`,
      note: 'As bandas consideram as solicitações independentes entre si; o veredito, não.',
    },
    days: {
      title: 'Dia a dia',
      spoken: (n) =>
        `Proporção respondida dentro do prazo, uma marca por dia, ${days.any(n)}. Os números estão na tabela abaixo.`,
      remote: 'dia remoto',
      office: 'dia no escritório',
      size: 'Quanto maior a marca, mais solicitações.',
      start: 'início',
      caption: 'Todos os dias em que o veredito se baseia',
      day: 'Dia',
      where: 'Local',
      before: (place) => `${place} (antes)`,
      within: 'Dentro do prazo',
      undecided: 'Ainda sem definição',
      chat: 'Chat, habitual',
      email: 'E-mail, habitual',
    },
    ratio: {
      title: 'Tempos de resposta e acaso',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${days.remote(remote.days)}, ${days.office(office.days)}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': 'menos de 4 dias com um tempo habitual em um dos lados',
            'not-reached':
              'em um dia remoto, solicitações demais ficaram sem resposta para um tempo habitual',
            'no-spread': 'todos os dias são iguais',
          }[gate ?? 'few-days'];
          return `${channel}: nenhum quociente; ${why} (${basis}).`;
        }
        return `${channel}: o tempo de resposta habitual de um dia remoto é ${f.decimal(ratio)} vezes o de um dia no escritório (intervalo de 95% de ${f.decimal(interval[0])} a ${f.decimal(interval[1])}; ${basis}).`;
      },
      permutation: (value, exact, compared) =>
        `Se o local não fizesse diferença, proporções pelo menos tão distantes entre si ocorreriam com ${p(value)} (dias trocados dentro do seu dia da semana, ${
          exact
            ? `todas as ${f.count(compared)} disposições`
            : `${f.count(compared)} disposições com semente fixa`
        }).`,
      noPermutation:
        'Nenhum dia pode ser trocado entre os locais; portanto, o acaso não pode ser avaliado dessa forma.',
    },
    appendix: {
      title: 'Apêndice: testes de livro-texto, que tratam as mensagens como independentes',
      note: 'Aqui eles não decidem nada: as solicitações de um mesmo dia se parecem entre si, e por isso esses testes veem diferenças que não existem.',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? 'sem teste de log-rank'
            : `teste de log-rank χ² = ${f.decimal(logRank.chiSquare)}, ${p(logRank.p)}`;
        if (shift === null) return `${channel}: ${test}.`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : ` (intervalo de 95% de ${minutes(shift.interval[0])} a ${minutes(shift.interval[1])})`;
        return `${channel}: ${test}; deslocamento de Hodges–Lehmann das solicitações respondidas: ${minutes(shift.estimate)} minutos de trabalho${range}${shift.p === null ? '' : `, soma de postos ${p(shift.p)}`}.`;
      },
    },
    footer: {
      title: 'O que este relatório deixa de fora ou trata à parte',
      apart: ({ followUps, noReplyNeeded, seenUnsure, orderUnknown, elsewhere }) =>
        `Fora da proporção: ${f.plural(followUps, {
          one: '# mensagem de acompanhamento',
          other: '# mensagens de acompanhamento',
        })} (“obrigado!”), ${f.count(noReplyNeeded)} com a marca “não requer resposta” da pessoa em questão, ${f.count(seenUnsure)} com resposta em horário não lido, ${f.count(orderUnknown)} em ordem desconhecida. Contadas como fora do prazo: ${f.count(elsewhere)} com a marca “respondida por outro meio”.`,
      rulesCaption: 'Solicitações respondidas dentro do prazo, por outras regras',
      watched: (site, share) =>
        `${site}: ${f.percent(share)} do tempo de trabalho do período de teste observado.`,
      corrections: (n) =>
        n === 0
          ? 'Nada sobre os dias do período de teste foi indicado ou alterado em um dia posterior.'
          : f.plural(n, {
              one: '# indicação sobre um dia do período de teste foi feita em um dia posterior.',
              other: '# indicações sobre dias do período de teste foram feitas em um dia posterior.',
            }),
      excluded:
        'As mensagens que não são solicitações (cópias, listas, automáticas) são contadas por motivo nos relatórios semanais.',
    },
    calendar: {
      review: 'Avaliação do período de teste do trabalho remoto',
      notes: (range) =>
        `O período de teste (${range}) termina. Abrir o Reachable, página “Período de teste”, e levar o relatório final.`,
      remoteDay: 'Trabalho remoto (período de teste)',
    },
  };
};
