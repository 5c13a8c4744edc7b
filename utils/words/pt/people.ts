import type { Words } from '../en/index.ts';

export const people = (): Words['people'] => ({
  groups: { boss: 'Chefia', junior: 'Colega iniciante', team: 'A equipe', others: 'Outras pessoas' },
  check: {
    title: 'Confira você mesmo: as solicitações da chefia',
    how: 'Escolha cinco linhas, procure essas mensagens na sua própria caixa de e-mail ou no seu chat e compare os minutos; depois escolha cinco mensagens suas desta semana e procure-as aqui. Um minuto a mais ou a menos é normal: algumas páginas mostram a hora só em minutos, e um e-mail traz a hora do computador que o enviou.',
    caption: 'Cada solicitação da chefia em ordem de tempo, respondida ou não',
    named: 'Confira você mesmo: as demais pessoas citadas aqui',
    namedCaption: 'Cada solicitação das demais pessoas citadas, em ordem de tempo',
  },
  served: {
    title: 'Quem recebeu resposta, e em quanto tempo',
    caption: (weeks) =>
      `Dias remotos desta semana ao lado dos dias no escritório das últimas ${weeks} semanas; os tempos são os habituais, em tempo de trabalho`,
    who: 'Quem',
    place: 'Local',
    tooFew: 'muito poucas',
    note: (fewest) =>
      `Quem pertence a qual grupo é uma declaração da pessoa em questão. Muito poucas: menos de ${fewest} solicitações dizem mais sobre uma delas do que sobre um grupo.`,
  },
  edits: {
    title: 'Alterações',
    none: 'A pessoa em questão não marcou nenhuma solicitação nem corrigiu nada que afete esta semana.',
    kinds: {
      mark: 'marcas em solicitações',
      place: 'locais corrigidos em um dia posterior',
      schedule: 'mudanças do horário de trabalho',
      holiday: 'feriados',
      target: 'mudanças dos prazos',
      person: 'remetentes marcados como não sendo uma pessoa',
      erased: 'registros apagados',
    },
    back: (kind, back) => `${kind} (retiradas depois: ${back})`,
    line: (parts) =>
      `Alterações da pessoa em questão que afetam esta semana, em qualquer dia em que tenham sido feitas: ${parts.join('; ')}. A proporção sem as marcas está em “A mesma semana por outras regras”.`,
  },
});
