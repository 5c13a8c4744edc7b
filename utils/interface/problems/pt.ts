import { format } from '../../words/pt/format.ts';
import type { ProblemWords } from './words.ts';

export { format };

export const words: ProblemWords = {
  diskFull:
    'O disco está cheio: as novas mensagens aguardam na própria página e ainda não foram registradas. Libere espaço e mantenha a página aberta.',
  unknown: (text) => `Algo deu errado: “${text}”. Tente de novo; se persistir, recarregue a página.`,
  notAllowed: 'Somente páginas da extensão podem pedir isso.',
  ledgerNewer:
    'O registro deste computador foi gravado por uma versão mais recente do Reachable. Atualize a extensão para lê-lo; nada foi alterado.',
  fileCutOff:
    'Este arquivo não é um JSON completo: foi cortado ou alterado. Exporte o registro de novo; nada foi importado.',
  fileForeign: 'Este não é um registro exportado pelo Reachable. Escolha outro arquivo; nada foi importado.',
  fileNewer: (version, ours) =>
    `Este registro tem a versão ${version}; este Reachable lê até a versão ${ours}. Atualize o Reachable primeiro; nada foi importado.`,
  fileDamaged: (where) => `O registro está danificado em ${where}. Exporte-o de novo; nada foi importado.`,
  otherInstallation:
    'Este registro pertence a outra instalação e não pode ser unido às mensagens registradas aqui. Nada foi importado.',
  reportCutOff:
    'Este arquivo não é um JSON completo: foi cortado ou alterado no caminho. Peça de novo o arquivo JSON do relatório.',
  reportForeign:
    'Este não é um relatório do Reachable. Escolha o arquivo JSON de um relatório semanal (o arquivo HTML não contém linhas que um programa possa ler).',
  reportNewer: (version, ours) =>
    `Este relatório tem a versão ${version}; este Reachable lê a versão ${ours}. Atualize o Reachable e verifique-o de novo.`,
  reportDamaged: (where) =>
    `O relatório não tem a forma publicada em ${where}. Ele foi alterado depois de criado ou foi criado por outro programa. Peça de novo o arquivo JSON.`,
  reportOtherDays:
    'Os dias deste relatório não são os da semana dele. Ele foi alterado depois de criado ou foi criado por outro programa. Peça de novo o arquivo JSON.',
  reportLater:
    'Este relatório contém uma solicitação ou uma resposta posterior ao próprio relatório. Ele foi alterado depois de criado ou foi criado por outro programa. Peça de novo o arquivo JSON.',
  reportTooLarge:
    'Este arquivo é grande demais para um relatório semanal. Escolha o arquivo JSON do relatório.',
  pageSilent: 'A página não responde. Recarregue-a e tente de novo.',
  siteNotOpen: 'Nenhuma aba aberta mostra este site. Abra-o e tente de novo.',
  permissionKept:
    'Este navegador mantém a permissão. Remova-a nas configurações de extensões do próprio navegador.',
};
