import { format } from '../../words/pt/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'O Reachable lê uma página só onde você permite e registra só as contas que você chama de trabalho. Os horários e remetentes ficam neste computador; o texto de uma mensagem nunca é guardado. Janelas privadas nunca são lidas.',
  offices:
    'Roundcube, SOGo, Mattermost, Zulip e outros funcionam no endereço da sua empresa: abra-os, depois o Reachable, e escolha “Ler”. Aplicativos de computador e de celular não são observados.',
  at: (name, host) => `${name} em ${host}`,
  allow: (name) => `Permitir a leitura: ${name}`,
  status: {
    forbidden: 'A sua organização não permite. Nada é lido aqui.',
    takenBack: 'Sem leitura: a permissão foi retirada. O que foi registrado fica.',
    notAllowed: 'Não permitido. Nada é lido aqui.',
    noWork: 'Permitido, mas nenhuma conta de trabalho foi escolhida: nada é registrado.',
    signedOut: (name, since) => `${name} está desconectado desde: ${since}.`,
    changed: (since) => `Esta página mudou: as leituras desde ${since} podem estar incompletas.`,
    reading: 'Em leitura.',
    waiting: 'Permitido. É lido assim que estiver aberto.',
  },
  describe: 'Copiar uma descrição da página para relatar um erro',
  described: 'Copiado: a estrutura, sem uma palavra de ninguém.',
  recorded: 'conta de trabalho, registrada',
  counted: 'só contada, nunca guardada',
  noAccount: (name) => `Nenhuma conta vista ainda. Abra ${name} em uma aba e entre na conta.`,
};
