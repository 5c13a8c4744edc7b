import type { LimitWords } from '../limits.ts';

export const limits = (): LimitWords => ({
  gmail: {
    'time-in-id':
      'O horário de um e-mail é o que o Gmail guarda no identificador dele: quando chegou a esta caixa ou quando o Google aceitou o e-mail da própria pessoa, com cerca de um segundo de diferença do clique.',
    'unfolded-only':
      'Só são lidos por inteiro os e-mails expandidos em uma conversa aberta; os recolhidos não mostram identificador e ficam de fora.',
    'list-newest-only':
      'Uma linha da lista mostra apenas o e-mail mais recente, e só quando ninguém além do remetente participou; Para e Cc não aparecem, por isso ele conta como “desconhecido” e não é uma solicitação.',
    'sent-and-search':
      'As listas de e-mails enviados e os resultados de busca não são lidos, porque os nomes neles podem ser os dos destinatários.',
    'words-before-cc':
      'As palavras antes de Cc estão no idioma da pessoa em questão: quem aparece antes da segunda delas é considerado em Para; se a linha se lê de outro modo, o e-mail conta como “desconhecido”.',
    'nobody-in-to':
      'Um e-mail sem ninguém em Para e com a pessoa em questão em Cc ou Cco é lido como se ela estivesse em Para.',
    'own-addresses':
      'Os outros endereços da pessoa em questão são aprendidos dos e-mails que ela escreveu no Gmail; até lá, um e-mail para ou de um deles conta como de outra pessoa.',
    groups:
      'Um e-mail repassado por um grupo do Google pode mostrar o grupo em vez da pessoa que o escreveu.',
    newsletters:
      'Boletins são reconhecidos pelo link de cancelamento, por endereços como no-reply ou pela guia em que aparecem; uma resposta automática do endereço de uma pessoa parece um e-mail dela.',
    scheduled:
      'Um e-mail programado pela própria pessoa traz o horário em que foi programado; fica de fora na lista de programados, mas não onde a conversa dele está aberta em outro lugar.',
    'shared-mailboxes':
      'Caixas compartilhadas por outras pessoas e e-mails em janela própria que não diz de quem é não são lidos.',
    'conversation-only':
      'A página não diz a qual e-mail uma resposta pertence, apenas a qual conversa; se um e-mail foi respondido, isso só aparece na própria conversa.',
  },
  outlook: {
    'loaded-only':
      'O Outlook mostra horários exatos apenas dos e-mails que carregou: conversas abertas ou preparadas para abrir, e todos os e-mails onde a cópia off-line está ativada.',
    'offline-copy':
      'De um e-mail que só está na cópia off-line, Para e Cc não são conhecidos até que seja aberto; ele conta como “desconhecido” e não é uma solicitação.',
    'long-lists':
      'O Outlook corta listas longas de destinatários; se a pessoa em questão não está entre os 20 primeiros, o e-mail conta como “desconhecido”.',
    'neither-to-nor-cc':
      'Se a pessoa em questão não está em Para nem em Cc (Cco, um alias nunca usado para enviar), considera-se que o e-mail veio por uma lista.',
    'shared-mailboxes':
      'E-mails de caixas compartilhadas e de outras contas abertas na mesma guia são contados e não lidos.',
    'junk-and-deleted': 'E-mails das pastas de lixo eletrônico e de itens excluídos ficam de fora.',
    forwarded:
      'Um e-mail que a pessoa em questão encaminha permanece na conversa; fica de fora onde os destinatários mostram isso, e não onde são desconhecidos.',
    'no-list-headers':
      'Um envio em massa cujo endereço de remetente não o indica parece o e-mail de uma pessoa, porque as páginas do Outlook não mostram cabeçalhos de lista.',
    'second-id':
      'Antes de abertos, os e-mails são conhecidos por outro identificador; por isso pode ser contado duas vezes um que foi lido primeiro da cópia off-line.',
  },
  slack: {
    'drawn-only':
      'O Slack desenha apenas as mensagens em torno da parte visível de uma conversa; as demais são lidas quando se rola até elas, com seus horários exatos.',
    'activity-view':
      'Uma menção nunca aberta é lida na visualização de atividade enquanto esta aparece; ela não diz quem a escreveu nem em qual tópico.',
    'hidden-tab':
      'Enquanto a guia está oculta, o Slack para de desenhar; o que chegou nesse meio-tempo é lido quando a guia volta a aparecer.',
    'user-groups':
      'Não aparece se a pessoa em questão pertence a um grupo mencionado, por isso menções de grupos nunca contam como solicitações.',
    'thread-root-drawn':
      'Uma resposta em um tópico conta como dirigida à pessoa em questão apenas enquanto a primeira mensagem do tópico, escrita por ela, está desenhada na página.',
    reactions: 'Uma reação não tem horário na página; conta a partir de quando foi vista pela primeira vez.',
    apps: 'Aplicativos são reconhecidos pelo selo, pelo identificador ou pela imagem; um que não mostra nada disso parece uma pessoa.',
    runs: 'Uma mensagem posterior de uma sequência não mostra remetente próprio; se a primeira da sequência não está desenhada, ela só é aceita se houver exatamente uma pessoa com esse nome na página.',
    'shared-channels':
      'Em um canal compartilhado entre dois espaços de trabalho da pessoa em questão, as mensagens do outro espaço não são lidas.',
  },
  teams: {
    'kept-or-shown':
      'É lido o que o Teams guarda neste navegador e mostra em sua página; um chat nunca sincronizado aqui não é visto.',
    tags: 'Quem pertence a uma marcação só é conhecido onde o Teams sinaliza a mensagem ou avisa a pessoa em questão.',
    scheduled:
      'Uma mensagem programada conta a partir da entrega e não se distingue de uma escrita naquele momento.',
    reactions:
      'A página não mostra o horário de uma reação; ele vem dos dados do próprio Teams e, onde estes não o têm, conta a partir de quando ela foi vista pela primeira vez.',
    guests:
      'Onde a pessoa em questão é convidada de outra organização, a página pode citar duas pessoas; então nada é lido ali.',
    'same-names':
      'Duas pessoas de mesmo nome em um chat só são distinguidas onde as imagens ou os dados do próprio Teams o permitem.',
    'tabs-and-captions': 'Mensagens de guias, legendas de reuniões e aplicativos em quadros não são lidos.',
    'deleted-and-calls': 'Mensagens excluídas não são contadas, nem chamadas.',
  },
  'google-chat': {
    'open-only':
      'Só são lidas as conversas e os tópicos abertos no Google Chat; o que chegou enquanto estavam fechados é lido quando são abertos.',
    'thread-panel': 'As respostas de um tópico em um espaço só são lidas enquanto o painel dele está aberto.',
    'whose-page': 'A página precisa mostrar de quem é; até lá, nada dela é registrado.',
    quotes: 'Uma mensagem que cita outra não fica vinculada a ela; conta como resposta na mesma conversa.',
    reactions:
      'Uma reação não mostra horário e só conta onde o Google Chat a sinaliza como da própria pessoa.',
    'list-of-conversations':
      'Onde a lista de conversas não está no mesmo quadro, um chat de várias pessoas não se distingue de um espaço.',
    'mailing-groups':
      'A menção de um grupo de e-mail a que a pessoa em questão pertence conta como menção de outros.',
    apps: 'Uma mensagem feita por um aplicativo só é reconhecida como automática pela sinalização do próprio Google Chat.',
  },
  roundcube: {
    'date-header':
      'O Roundcube mostra o minuto do cabeçalho Date de um e-mail, escrito pelo computador do remetente, no fuso de suas próprias configurações; supõe-se que seja o deste navegador.',
    unopened:
      'Um e-mail não aberto não mostra Para nem Cc; conta como “desconhecido” e não é uma solicitação.',
    'joined-by-subject':
      'Um e-mail e a resposta a ele são unidos pelo endereço da outra pessoa e pelo assunto; um assunto alterado inicia nova conversa, e uma resposta a várias pessoas conta para a primeira.',
    'neither-to-nor-cc':
      'Se a pessoa em questão não está em Para nem em Cc (Cco, um alias nunca visto), considera-se que o e-mail veio por uma lista.',
    'automatic-answers': 'Uma resposta automática do endereço de uma pessoa parece um e-mail dela.',
    'relative-days':
      'Linhas da lista que dizem apenas “hoje” ou um dia da semana ficam de fora se a página continua aberta depois da meia-noite, e em idiomas cujas palavras para os dias não são conhecidas.',
  },
  converse: {
    'open-only':
      'Só são lidas as salas e os chats diretos abertos no Converse; o que chegou enquanto estavam fechados é lido quando são abertos.',
    'at-all':
      'No XMPP, “@all” é texto comum; por isso um chamado a todos só conta onde se refere à própria sala.',
    'nick-as-word':
      'O Converse sinaliza uma mensagem como menção quando o apelido da pessoa em questão é uma palavra do texto, mesmo que a palavra signifique outra coisa.',
    'reply-and-reactions':
      'A página não diz a qual mensagem uma resposta pertence e não mostra o horário de uma reação: ela conta a partir de quando foi vista pela primeira vez.',
    bots: 'Robôs não trazem sinalização: só anúncios e mensagens de servidores são conhecidos como automáticos.',
    'live-or-archive':
      'Uma mensagem vista ao vivo traz o horário deste computador; uma do arquivo, o do servidor, muitas vezes em segundos inteiros.',
  },
  sogo: {
    'date-header':
      'O SOGo mostra o minuto do cabeçalho Date de um e-mail, escrito pelo computador do remetente, no fuso que suas configurações indicam quando a página é carregada.',
    'memory-only':
      'Uma linha da lista não mostra identificador nem endereço; só é lida onde a memória da página pode ser consultada e conhece tantos e-mails com esse nome, assunto e hora quantas são as linhas.',
    'old-rows':
      'Linhas com mais de uma semana não mostram a hora; também não contam as que foram carregadas antes da meia-noite e podem indicar outro dia, nem aquelas cujas palavras para os dias não são conhecidas. Um e-mail assim é lido quando é aberto.',
    'refreshed-by-hand':
      'E-mails novos e os respondidos em outro dispositivo só aparecem quando o SOGo carrega a lista de novo, o que alguns fazem à mão; a falta de uma marca nunca é tomada como prova de que um e-mail está sem resposta.',
    'joined-by-subject':
      'Um e-mail e a resposta a ele são unidos pelo endereço da outra pessoa e pelo assunto; um assunto alterado inicia nova conversa, e uma resposta a várias pessoas conta para a primeira.',
    'neither-to-nor-cc':
      'Se a pessoa em questão não está em Para nem em Cc (Cco, um alias nunca visto), considera-se que o e-mail veio por uma lista.',
    'unopened-invitations': 'Um convite parece um e-mail qualquer até ser aberto.',
    'automatic-answers': 'Uma resposta automática do endereço de uma pessoa parece um e-mail dela.',
  },
  mattermost: {
    'open-only':
      'Só são lidos os canais e as conversas encadeadas que estão abertos no Mattermost, na medida em que estão carregados.',
    'in-memory':
      'Uma publicação que se segue a outra da mesma pessoa não mostra hora própria, e o painel de uma conversa encadeada não indica o seu canal; ambos são lidos da memória da página e, onde esta não está acessível, essas publicações ficam de fora.',
    'watched-words':
      'A marca de uma palavra vigiada (um nome próprio, uma palavra-chave) não é uma menção; só o nome de utilizador o é.',
    'user-groups':
      'Não se mostra quem pertence a um grupo de utilizadores mencionado, por isso as menções a grupos nunca contam como pedidos.',
    'thread-root':
      'Uma resposta numa conversa encadeada só conta como dirigida à pessoa quando se sabe que foi ela a escrever a primeira publicação; onde ninguém o sabe, é contada como «desconhecido».',
    reactions:
      'A hora de uma reação só é conhecida pela memória da página; de outro modo, conta a partir de quando foi vista pela primeira vez.',
    scripts:
      'Bots, webhooks, extensões e respostas automáticas são reconhecidos pelas suas marcas; um programa que publica com o acesso de uma pessoa parece essa pessoa.',
  },
  'rocket-chat': {
    'open-only':
      'Só são lidos a sala e a conversa encadeada que estão abertas no Rocket.Chat, na medida em que estão carregadas.',
    'memory-only':
      'A própria página não mostra nem as horas exatas nem, por um identificador, quem escreveu uma mensagem; ambos são lidos da sua memória e, onde esta não está acessível, nada é lido.',
    teams:
      'Não se mostra quem pertence a uma equipa mencionada, por isso as menções a equipas nunca contam como pedidos.',
    'thread-root':
      'Uma resposta numa conversa encadeada só conta como dirigida à pessoa quando se sabe que foi ela a escrever a primeira mensagem; onde ninguém o sabe, é contada como «desconhecido».',
    reactions: 'Uma reação não mostra hora; conta a partir de quando foi vista pela primeira vez.',
    bots: 'As integrações são reconhecidas pelas suas marcas; um bot que inicia sessão como uma pessoa parece uma. As conversas com clientes não dão origem a pedidos.',
  },
  zulip: {
    'open-only':
      'Só a visão aberta no Zulip é lida; o que chegou em outros canais, tópicos e mensagens diretas é lido quando são abertos, com seus horários exatos.',
    'page-memory':
      'O Zulip mostra apenas minutos; os segundos vêm do que sua página guarda na memória, e sem isso nada é registrado.',
    'topic-moved':
      'Um tópico é uma conversa própria: uma resposta em outro tópico, ou depois que um tópico foi renomeado ou movido, não é ligada à sua pergunta.',
    'user-groups':
      'A menção de um grupo de usuários, dos participantes de um tópico ou de todos conta como chamado a muitos e nunca como pedido.',
    reactions: 'Uma reação não tem horário na página; conta a partir de quando foi vista pela primeira vez.',
  },
  element: {
    'open-only':
      'Só a sala e a conversa em fio abertas no Element são lidas; o que chegou em outros lugares é lido ao ser aberto, com seus horários exatos.',
    'page-memory':
      'A página do Element não mostra horários exatos; eles vêm do que ela guarda na memória, e sem isso nada é registrado.',
    undecrypted:
      'Uma mensagem não descriptografada mostra quando e por quem foi escrita, mas não a quem se dirige; fora das conversas diretas conta como “desconhecida”.',
    'older-clients':
      'Uma menção conta quando o aplicativo do remetente a declara; se ele for antigo demais para isso, conta o nome destacado no texto.',
    bots: 'Robôs não trazem marca: só os avisos (notices) são reconhecidos como automáticos.',
    'server-time':
      'O horário de uma mensagem é o que lhe deu o servidor de quem a enviou; os relógios de dois servidores podem divergir.',
  },
  discord: {
    'open-only':
      'Só são lidos os canais, tópicos e chats diretos abertos no Discord; o que chegou enquanto estavam fechados é lido quando são abertos.',
    roles:
      'A menção de um cargo se dirige a um grupo e nunca conta como solicitação, mesmo que só a pessoa em questão tenha esse cargo.',
    threads:
      'Uma resposta em um tópico só conta como dirigida à pessoa em questão enquanto a primeira mensagem do tópico, escrita por ela, estiver na página.',
    apps: 'Aplicativos, robôs e webhooks são conhecidos pela marca do próprio Discord; uma conta pessoal operada por um programa parece uma pessoa.',
    reactions:
      'A página não mostra o horário de uma reação: ela conta a partir de quando foi vista pela primeira vez.',
    'memory-closed':
      'Se a página do Discord não deixa ler sua memória, só conta o que suas linhas mostram: chats diretos são “desconhecidos”, uma menção só conta pelo próprio nome ou por uma resposta à pessoa em questão, e um tópico aberto sozinho é um canal à parte.',
  },
  'the-lounge': {
    'open-only':
      'Só é lido o canal ou chat direto aberto no The Lounge; o que chegou enquanto estava fechado é lido quando é aberto.',
    'nick-as-word':
      'O The Lounge sinaliza uma mensagem como menção quando o apelido da pessoa em questão, ou uma palavra que ela escolheu, está no texto, mesmo que a palavra signifique outra coisa.',
    'at-all': 'No IRC, “@all” é texto comum; por isso um chamado a todos não se distingue de outra mensagem.',
    renumbered:
      'O The Lounge numera as mensagens de novo quando seu servidor inicia; uma mensagem é conhecida por canal, segundo e autor, e a primeira de uma lista que pode continuar para cima fica de fora até isso ser feito.',
    nicks:
      'As pessoas são conhecidas pelo apelido: quem adota outro é outra pessoa, e um chat direto com ela, outra conversa.',
    bots: 'Robôs são conhecidos pela própria marca ou por enviarem avisos (notices); os demais parecem pessoas.',
    'folded-hour':
      'Na hora que o fim do horário de verão repete, uma mensagem fica de fora se a memória da página não diz qual das duas era.',
  },
});
