import { format } from '../../words/pt/format.ts';
import type { WelcomeWords } from './en.ts';
export { format };

export const words: WelcomeWords = {
  title: 'Reachable: configuração',
  heading: 'Configurar o Reachable',
  lead: 'Leva cerca de um minuto. A tecla Enter avança, e tudo pode ser mudado depois.',
  change: 'Mudar',
  goOn: 'Continuar',

  consent: {
    title: 'O que o Reachable lê',
    lines: [
      'Ele lê quando uma mensagem chega e quando você responde, quem escreveu e como ela se dirige a você – só nos sites e nas contas que você escolher.',
      'Ele nunca guarda o texto de uma mensagem, um assunto, uma tecla digitada nem uma imagem da tela, e nunca lê janelas privadas.',
      'As pessoas são guardadas como códigos. Um nome só é guardado onde você informa um.',
      'Tudo fica neste computador: não há servidor nem cadastro, e nada é enviado.',
      'Aplicativos de telefone e de desktop não são observados. Uma resposta enviada de lá conta assim que a página da web a mostra.',
      'O relatório é seu. Ninguém o recebe se você não o entregar.',
    ],
    agree: 'Concordo',
    notNow: 'Agora não',
    declined: (keys) =>
      keys === null
        ? 'Nada é registrado. O Reachable pode ser configurado depois, pelo ícone na barra de ferramentas.'
        : `Nada é registrado. O Reachable pode ser configurado depois, pelo ícone na barra de ferramentas ou com ${keys}.`,
    agreed: (moment) => `Concordância dada em ${moment}.`,
    withdraw: 'Parar o registro',
    kept: 'Ao parar, nada mais é lido na mesma hora. O que foi registrado permanece.',
  },

  sites: {
    title: 'Sites e contas de trabalho',
    lead: 'Ative os sites que você usa no trabalho; o navegador pergunta sobre cada um. Depois indique quais contas são de trabalho: só essas são registradas.',
    look: 'Procurar nas minhas abas abertas',
    lookMeans:
      'O navegador pergunta se o Reachable pode ver os endereços das suas abas; alguns chamam isso de “histórico de navegação”. Eles são vistos uma única vez e não são guardados, e a permissão é devolvida em seguida.',
    looking: 'Vendo as abas abertas…',
    found: (count) =>
      format.plural(count, {
        one: '# site encontrado. Ele vem primeiro.',
        other: '# sites encontrados. Eles vêm primeiro.',
      }),
    noneFound: 'Nenhum site que o Reachable conhece está aberto em uma aba.',
    other: 'Webmail ou chat em um endereço próprio da empresa',
    choose: 'Escolher a aba aberta',
    allow: 'Permitir a leitura',
    otherMeans:
      'Falta o webmail ou o chat próprio da empresa? Abra a página em uma aba e depois o Reachable na barra de ferramentas: ele oferece a leitura.',
    unknown: (host) =>
      `${host} não mostra webmail nem chat que o Reachable saiba ler. A permissão foi devolvida.`,
    none: 'Nenhuma conta de trabalho: nada é registrado até que uma seja escolhida.',
    recorded: (accounts) => `Registrado: ${accounts}.`,
  },

  week: {
    title: 'Quando você trabalha',
    lead: 'Os tempos de resposta só correm dentro deste horário.',
    hours: 'Horário de trabalho',
    remote: 'Dias de trabalho remoto',
    remoteMeans: 'Nesses dias o modo remoto é ativado sozinho. Ele sempre pode ser mudado à mão.',
    noRemote: 'Nenhum dia fixo de trabalho remoto.',
    atHome: (days) => `Trabalho remoto: ${days}.`,
  },

  you: {
    title: 'Para o relatório',
    lead: 'Os dois campos podem ficar vazios.',
    name: 'Seu nome, como o relatório deve mostrar',
    boss: 'E-mail ou identificador de chat da chefia',
    bossMeans:
      'O relatório então lista as solicitações da chefia, para comparar com a caixa de correio dela. O endereço é transformado em código e não é guardado.',
    named: (count) =>
      format.plural(count, {
        one: 'A chefia é conhecida por # endereço.',
        other: 'A chefia é conhecida por # endereços.',
      }),
    reportFor: (name) => `O relatório é sobre ${name}.`,
    empty: 'Nada informado.',
  },

  done: {
    title: 'Tudo pronto',
    open: (keys) =>
      keys === null
        ? 'A janela abre pelo ícone do Reachable na barra de ferramentas.'
        : `A janela abre com ${keys} ou pelo ícone do Reachable na barra de ferramentas.`,
    record:
      'O registro começa assim que uma conta de trabalho está aberta em uma aba. Uma aba já aberta não precisa ser recarregada.',
    friday:
      'Depois da última hora de trabalho da semana, quase sempre na sexta-feira, um aviso diz que o relatório da semana está pronto. Você decide se entrega ou guarda.',
    settings: 'Configurações',
  },
};
