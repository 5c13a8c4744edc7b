import type { Words } from '../en/index.ts';
import type { PortugueseFormat } from './format.ts';

/** Ausências anunciadas e plano do dia no relatório, e os e-mails feitos a partir deles. */
export const plan = (f: PortugueseFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) => `Ausências: ${f.count(promised)} anunciadas, ${f.count(kept)} cumpridas`,
    caption: 'Ausências anunciadas, com o horário de retorno prometido e o real',
    share: (kept, decided, share) =>
      `Promessas vencidas cumpridas: ${f.count(kept)} de ${f.count(decided)} (${f.percent(share)}).`,
    running: (number) =>
      f.plural(number, { one: '# promessa ainda não venceu.', other: '# promessas ainda não venceram.' }),
    meaning:
      'Uma ausência anunciada com horário de retorno. Cumprida: de volta nesse horário ou no máximo cinco minutos depois, por declaração da própria pessoa ou por uma mensagem enviada a até cinco minutos do horário prometido. Silêncio não conta como cumprida. Nenhuma ausência é descontada de um tempo de espera.',
    day: 'Dia',
    note: 'Nota',
    from: 'Ausente desde',
    promised: 'Retorno prometido',
    back: 'De volta',
    kept: 'Cumprida',
    noNote: 'sem nota',
    by: { ended: (time) => `${time}, por declaração própria`, message: (time) => `${time}, enviou mensagem` },
    noSign: 'nenhum sinal',
    isKept: 'cumprida',
    notKept: 'não cumprida',
    notDue: 'ainda não venceu',
    heard: (notes) => `Ausências: ${notes.join('; ')}. As linhas estão na tabela “Ausências”.`,
    stretch: (note, from, until) => `${note}, das ${from} às ${until}`,
    legend: 'ausência anunciada.',
    line: (promised, kept, decided, share) =>
      `Ausências: ${f.count(promised)} anunciadas, ${f.count(kept)} de ${f.count(decided)} promessas vencidas cumpridas (${f.percent(share)}).`,
  },
  done: {
    title: (planned, done) => `Planejado e feito: ${f.count(done)} de ${f.count(planned)}`,
    caption: 'O que foi planejado para um dia e o resultado',
    meaning:
      'Escrito e marcado pela própria pessoa; nada aqui é medido. O que estava no plano ao meio-dia conta como planejado, mesmo que tenha sido retirado depois. O que foi acrescentado depois do meio-dia não é contado.',
    added: (added, done) =>
      `Acrescentado depois do meio-dia: ${f.count(added)}; disso, feito: ${f.count(done)}.`,
    day: 'Dia',
    written: 'Plano escrito',
    item: 'Tarefa',
    became: 'Resultado',
    isDone: 'feito',
    notDone: 'não feito',
    later: 'acrescentado depois',
    dropped: 'retirado depois',
    reworded: 'reformulado depois',
  },
  usual: { lunch: 'Almoço', short: 'Pausa curta', focus: 'Tempo de concentração' },
  mail: {
    hello: 'Olá,',
    home: (date) => `Trabalhando de casa hoje, ${date}`,
    homePlan: 'Hoje trabalho de casa. Pretendo:',
    homeNoPlan: 'Hoje trabalho de casa.',
    reach: (chat, email) =>
      `Como combinado, respondo no chat em ${chat} e aos e-mails em ${email} de tempo de trabalho.`,
    wrapUp: (date) => `Resumo do meu dia, ${date}`,
    planned: (planned, done) =>
      `Planejado para hoje: ${f.plural(planned, { one: '# tarefa', other: '# tarefas' })}. Feito: ${f.count(done)}.`,
    nothingPlanned: 'Eu não tinha planejado nada em particular para hoje.',
    done: 'Feito:',
    moved: 'Transferido para o próximo dia útil:',
    regards: 'Atenciosamente',
    shortened: 'Abreviado: o texto inteiro não coube no rascunho.',
  },
  status: {
    away: (note, time) => `${note}, volto às ${time}`,
    home: 'Trabalhando de casa',
    office: 'No escritório',
    plan: (where, items) => `${where}. Hoje: ${items.join(', ')}`,
  },
});
