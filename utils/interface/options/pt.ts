import { format } from '../../words/pt/format.ts';
import type { OptionsWords } from './en.ts';

export { format };

export const words: OptionsWords = {
  title: 'Reachable: configurações',
  heading: 'Configurações',
  intro: 'Tudo é salvo assim que você muda, só neste computador.',
  contents: 'Nesta página',
  saved: 'Salvo',
  managed: 'Definido pela sua organização.',
  sections: {
    sites: 'Sites e contas',
    hours: 'Horário de trabalho',
    leave: 'Feriados e férias',
    targets: 'Prazos',
    remote: 'Dias remotos',
    notices: 'Avisos',
    personal: 'Nome e idiomas',
    people: 'Pessoas',
    trial: 'Período de teste',
    data: 'Dados',
  },
  links: {
    people: 'Quem é a chefia, quem é quem',
    trial: 'Planejar ou acompanhar um período de teste',
    consent: 'O que o Reachable lê e o seu consentimento',
  },
  policy: {
    said: 'A sua organização definiu parte destas configurações.',
    noHost: 'Nenhum site pode ser lido.',
    hosts: 'Só estes servidores podem ser lidos; nenhum outro é pedido:',
    ignored: 'Esta parte não foi entendida e não tem efeito. Quem cuida da política pode corrigi-la:',
    faults: {
      unknown: 'desconhecido nesta versão',
      hours: 'não são horários como 09:00-17:00, em ordem',
      zone: 'não é um fuso horário como Europe/Berlin',
      targets: 'não são dois números inteiros de minutos de trabalho',
      hosts: 'não é uma lista de servidores',
      host: 'não é um servidor como mail.company.example',
    },
  },
  hours: {
    from: 'As mudanças valem a partir de',
    hint: 'Os dias anteriores mantêm o horário de então. A mudança é salva ao sair dos campos.',
    past: 'Isto corrige dias passados: fica datado, e os relatórios mencionam.',
    noDate: 'Escolha o dia a partir do qual o novo horário vale.',
    later: (dates) => `Já há outro horário indicado a partir de ${dates}.`,
  },
  leave: {
    intro:
      'Nestes dias não passa nenhum minuto de trabalho. Dias acrescentados depois são mencionados nos relatórios.',
    first: 'Primeiro dia',
    last: 'Último dia, se forem vários',
    part: 'Que parte',
    parts: { day: 'Dias inteiros', morning: 'Manhã', afternoon: 'Tarde' },
    half: (date, part) => `${date}, ${part}`,
    add: 'Adicionar dias de folga',
    list: 'Dias de folga',
    none: 'Nenhum dia de folga indicado.',
    takeBack: 'Desfazer',
    takeBackOf: (days) => `Desfazer: ${days}`,
    faults: {
      'no-date': 'Escolha o primeiro dia.',
      'ends-before': 'O último dia vem antes do primeiro. Escolha um posterior.',
      'too-long': 'É mais de um ano. Escolha um último dia mais próximo.',
      'half-of-several': 'Meio dia é um só dia. Deixe o último dia vazio.',
    },
  },
  targets: {
    intro:
      'Combinados com a chefia. Uma mudança vale para mensagens a partir de agora; fica datada, e os relatórios mencionam.',
    chat: 'Chat, minutos de trabalho',
    email: 'E-mail, minutos de trabalho',
    fault: (most) => `Digite um número inteiro de 1 a ${format.count(most)}.`,
  },
  remote: 'Nestes dias o trabalho remoto se ativa sozinho no início do expediente.',
  notices: {
    intro: 'Nunca fora do horário de trabalho, nem em dias de folga, nem durante uma ausência.',
    nudges: 'Um aviso discreto antes que uma mensagem passe do prazo',
    badge: 'Quantas esperam, no ícone',
    promises: 'Que chegou a hora prometida de voltar',
    askPlace: '“Trabalho remoto hoje?”, uma vez em um dia não previsto',
    weekly: 'Que o relatório da semana está pronto',
    perDay: 'Avisos por dia no máximo',
    perDayHint: '0: nenhum.',
    perDayFault: (most) => `Digite um número inteiro de 0 a ${format.count(most)}.`,
  },
  personal: {
    name: 'Seu nome no relatório',
    nameHint: 'Pode ficar vazio.',
    language: 'Idioma do Reachable',
    reportLanguage: 'Idioma do relatório',
    browser: 'O do navegador',
  },
};
