import type { Words } from '../en/index.ts';

export const definitions = (): Words['definitions'] => ({
  terms: {
    ask: [
      'Solicitação',
      'uma mensagem de uma pessoa que espera resposta da pessoa em questão: um e-mail endereçado a ela (Para), uma mensagem direta, uma @menção, uma resposta em um tópico que ela iniciou. Várias mensagens seguidas da mesma pessoa são uma só solicitação, medida desde a primeira.',
    ],
    reply: [
      'Resposta',
      'a primeira mensagem própria da pessoa em questão que responde: no tópico, no chat direto ou na conversa de e-mail; em uma sala, ali mesmo. Respostas automáticas, encaminhamentos e reações não contam.',
    ],
    minutes: [
      'Minutos de trabalho',
      'os minutos de espera que caem dentro do horário de trabalho da pessoa em questão. Uma pergunta feita à noite e respondida às 9:05 levou 5 minutos de trabalho quando o expediente começa às 9:00.',
    ],
    within: [
      'Dentro do prazo',
      'respondida no tempo de trabalho combinado quando a pergunta chegou. Sem resposta e mais antiga que isso conta como fora do prazo. Sem resposta e mais recente ainda está sem definição e não entra na proporção.',
    ],
    usual: [
      'Habitual, percentil 90',
      'os tempos de Kaplan–Meier em que metade e 90% haviam sido respondidas. As solicitações sem resposta fazem parte do cálculo e, assim, não podem melhorar o número. “Não atingido”: muitas ainda estão sem resposta ou foram respondidas em um horário que não foi lido. Nenhum valor atípico é removido e nenhuma média é usada.',
    ],
    places: [
      'Remoto, escritório, misto',
      'onde a pessoa em questão estava quando começou o tempo de trabalho da solicitação, segundo a própria chave dela. Um dia útil sem troca é um dia no escritório. Um dia com mais de 15% do tempo de trabalho no outro local é misto.',
    ],
    watched: [
      'Observado',
      'tempo de trabalho com leitura correta da página do site nos últimos cinco minutos. Uma página aberta mais tarde ainda mostra as mensagens anteriores com seus próprios horários.',
    ],
  },
  unseen: {
    apps: 'Aplicativos de computador e de celular, chamadas e reuniões não são observados. Uma resposta enviada pelo celular conta a partir do horário que a página web mostra depois.',
    pages:
      'Só são lidas páginas abertas dos sites e contas citados aqui; uma mensagem que nenhuma página aberta mostrou não está neste relatório.',
    switch: 'O local é o que a pessoa em questão indicou na própria chave. Nada aqui o verifica.',
    weekdays:
      'Um dia remoto é comparado com outros dias da semana: o que difere entre os próprios dias não foi descontado.',
  },
  recompute: (product) =>
    `Cada número decorre das linhas do arquivo JSON deste relatório e pode ser recalculado: na página “Conferir um relatório” da extensão ou, sem ela, com o programa publicado ${product}: `,
  nothingSent:
    'Nenhum texto nem assunto de mensagem foi guardado; nada foi enviado a lugar algum. A pessoa em questão entregou este arquivo.',
});
