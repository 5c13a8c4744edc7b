import type { Words } from '../en/index.ts';
import type { PortugueseFormat } from './format.ts';

export const agreement = (f: PortugueseFormat): Words['agreement'] => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  /** `às terças-feiras e às quintas-feiras`, `aos sábados`. */
  const every = (days: readonly number[]) =>
    f.list(days.map((day) => `${day < 5 ? 'às' : 'aos'} ${f.weekday(day).replaceAll(/(?=-)|$/gu, 's')}`));
  const hours: Words['agreement']['hours'] = (all) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join('; ');
  return {
    title: 'Acordo: um período de teste do trabalho remoto',
    between: (employee, boss) => `Entre ${employee} e ${boss}`,
    boss: 'a chefia',
    aim: 'Vamos testar por um tempo limitado e olhar os números juntos. Nada está decidido antes disso.',
    terms: 'O que combinamos',
    rules: (margin) =>
      `O teste é bem-sucedido se, na proporção de mensagens respondidas a tempo, os dias remotos não forem piores que os dias no escritório por mais de ${f.plural(margin, { one: '# ponto percentual', other: '# pontos percentuais' })}. Mensagens sem resposta e fora do prazo contam. Antes da avaliação não há veredito; depois, há três possíveis: não pior, pior, cedo demais para dizer. Toda alteração posterior destas condições recebe data e consta no relatório.`,
    privacy:
      'O Reachable funciona no computador da pessoa em questão, não guarda o texto de nenhuma mensagem e não envia nada a lugar algum. A própria pessoa em questão entrega os relatórios.',
    questions: 'Perguntas que surgem',
    asked: {
      visibility: 'Como sei que você está trabalhando?',
      touch: 'Como mantemos contato?',
      distraction: 'Você não vai se distrair em casa?',
      junior: 'Quem ajuda nosso colega iniciante?',
      equipment: 'Seu posto de trabalho em casa é adequado?',
      internet: 'E se a internet falhar?',
    },
    answers: {
      visibility: ({ chat, email }) =>
        `Você vê resultados e tempos de resposta em vez de uma cadeira. Respondo no chat em até ${f.span(chat)} e aos e-mails em até ${f.span(email)} de tempo de trabalho, e um relatório mostra toda semana quantas vezes isso foi cumprido, incluindo mensagens sem resposta e fora do prazo. Você pode compará-lo com suas próprias mensagens.`,
      touch: ({ hours: own, sites }) =>
        `Fico disponível como no escritório: ${hours(own)}${sites.length === 0 ? '' : `, em ${f.list(sites)}`}, e por telefone para o que não puder esperar. Quando saio da minha mesa, digo quando volto.`,
      distraction: () =>
        'De manhã digo o que planejo; no fim do dia, o que está feito. Se os dias remotos se mostrarem piores que os dias no escritório, os números dirão isso, e paramos.',
      junior: ({ chat, weekdays: days }) =>
        `Quem está começando recebe resposta em até ${f.span(chat)} de tempo de trabalho, no trabalho remoto como na mesa ao lado; o relatório mostra suas solicitações à parte. Reservo, ${every(days)}, meia hora para chamadas com a tela compartilhada.`,
      equipment: () =>
        'Trabalho no computador da empresa com os mesmos programas, com headset e uma segunda tela, em um cômodo com porta. Os dados da empresa ficam onde as regras dela determinam.',
      internet: () =>
        'Se a conexão cair, em minutos uso meu celular como ponto de acesso. Se isso também falhar, ligo e vou ao escritório ou tiro esse tempo de folga.',
    },
    workingHours: 'Horário de trabalho',
    hours,
    signature: (who) => `Data e assinatura: ${who}`,
  };
};
