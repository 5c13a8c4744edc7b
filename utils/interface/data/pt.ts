import { format } from '../../words/pt/format.ts';
import type { DataWords } from './en.ts';

export { format };

const messages = (n: number) => format.plural(n, { one: '# mensagem', other: '# mensagens' });
const facts = (n: number) => format.plural(n, { one: '# indicação sua', other: '# indicações suas' });

export const words: DataWords = {
  nothing: 'Nada foi registrado ainda.',
  kept: (n, first) => `Registrado: ${messages(n)}, a primeira de ${first}.`,
  cancel: 'Cancelar',
  jobs: {
    export: 'Gravando o arquivo',
    read: 'Lendo o arquivo',
    restore: 'Restaurando',
    count: 'Contando',
    erase: 'Apagando',
  },
  progress: (what, done, of) => `${what}: ${format.count(done)} de ${format.count(of)}`,
  done: {
    saved: (name) => `Salvo como ${name}.`,
    restored: (n) => `Restaurado do arquivo: ${messages(n)}.`,
    tookSettings: 'As configurações do arquivo já valem.',
    erased: (n) => `Apagado: ${messages(n)}.`,
  },
  save: {
    title: 'Salvar',
    hint: 'O registro completo são horários e códigos cifrados, os nomes que você deu a pessoas, suas notas e as configurações; nenhum texto de mensagem. Guarde o arquivo com seus arquivos privados.',
    ledger: 'Salvar o registro completo',
    settings: 'Salvar só as configurações',
  },
  restore: {
    title: 'Restaurar ou unir',
    hint: 'Traz o registro completo de um arquivo: uma cópia de segurança ou o do seu segundo computador. O que está aqui fica; o que está nos dois conta uma vez.',
    file: 'Arquivo com o registro completo',
    made: (when) => `Salvo: ${when}`,
    messages: (n, fresh) => `${messages(n)}, novas aqui: ${format.count(fresh)}`,
    span: (first, last) => `De ${first} a ${last}`,
    facts: (n, fresh) => `${facts(n)}, novas aqui: ${format.count(fresh)}`,
    comingBack: (n) => `Volta embora tenha sido apagado aqui: ${messages(n)}`,
    settings: 'Usar também as configurações',
    foreign:
      'Este registro é de outra instalação e não pode ser unido ao daqui. Salve o registro completo, apague-o e depois restaure este arquivo.',
    confirm: 'Restaurar',
  },
  file: {
    title: 'Usar configurações de um arquivo',
    hint: 'O que não está certo fica de fora, e o que vale agora fica. As contas entram desativadas até você permitir o site delas.',
    file: 'Arquivo com configurações',
    same: 'O arquivo diz o que já vale.',
    changes: (fields) => `Isto vai mudar: ${fields}.`,
    accounts: (n) =>
      format.plural(n, {
        one: '# conta de trabalho entra desativada. Permita o site dela e depois escolha-a.',
        other: '# contas de trabalho entram desativadas. Permita os sites delas e depois escolha-as.',
      }),
    notTaken: 'Não aproveitado do arquivo:',
    confirm: 'Usar estas configurações',
    fields: {
      name: 'nome',
      language: 'idioma do Reachable',
      reportLanguage: 'idioma do relatório',
      accounts: 'contas de trabalho',
      weeklyReminder: 'aviso semanal',
      remoteDays: 'dias remotos',
      notices: 'avisos',
      hours: 'horário de trabalho',
      targets: 'prazos',
    },
    expected: {
      name: 'deveria ser um texto de no máximo 80 caracteres',
      language: 'deveria ser um dos idiomas oferecidos aqui ou faltar',
      reportLanguage: 'deveria ser um dos idiomas oferecidos aqui ou faltar',
      accounts: 'deveria ter endereço, site, conta, e ativada ou não',
      weeklyReminder: 'deveria ser true ou false',
      remoteDays: 'deveria ser um dia de 0 a 6 e que parte',
      notices: 'deveria ser true ou false, ou um número inteiro de 0 a 50',
      hours: 'deveria ser um fuso horário e sete dias de horários em ordem',
      targets: 'deveriam ser dois números inteiros de minutos de trabalho',
    },
    why: {
      wrong: 'não está certo',
      unknown: 'desconhecido nesta versão',
      twice: 'dito duas vezes; vale o primeiro',
      policy: 'definido pela sua organização',
    },
    refused: {
      'not-json':
        'Este arquivo não está completo: foi cortado ou alterado. Salve as configurações de novo; nada mudou aqui.',
      'not-ours':
        'Estas não são configurações salvas pelo Reachable. Escolha outro arquivo; nada mudou aqui.',
      ledger:
        'Este arquivo contém o registro completo. Escolha-o acima, em “Restaurar ou unir”; nada mudou aqui.',
      'too-large': 'Este arquivo é grande demais para configurações. Escolha outro; nada mudou aqui.',
    },
    newer: (version) =>
      `Estas configurações têm a versão ${version}, gravada por um Reachable mais novo. Atualize primeiro o Reachable; nada mudou aqui.`,
  },
  erase: {
    title: 'Apagar',
    hint: 'Os relatórios que você entregou não poderão mais ser recalculados. Os relatórios sobre esse período dizem que registros foram apagados.',
    old: (n, until) => `Com mais de treze meses (antes de ${until}): ${messages(n)}.`,
    what: 'O quê',
    choices: {
      site: 'Um site',
      period: 'Um período',
      old: 'Tudo com mais de treze meses',
      everything: 'Todo o registro',
      fresh: 'Todo o registro e as configurações',
    },
    site: 'Site',
    allSites: 'Todos os sites',
    chooseSite: 'Escolha um site',
    first: 'De',
    last: 'Até',
    badDates: 'Escolha dois dias, o segundo não antes do primeiro.',
    count: 'Contar o que será apagado',
    nothing: 'Não há nada disto para apagar.',
    goes: 'Isto será apagado:',
    messages,
    span: (first, last) => `de ${first} a ${last}`,
    asks: (n) => format.plural(n, { one: 'com # solicitação', other: 'com # solicitações' }),
    facts,
    coverage: (span) => `comprovação de leitura: ${span}`,
    everything: 'As configurações, o horário de trabalho, os prazos e as folgas futuras ficam.',
    fresh:
      'Todas as configurações vão embora, e toda permissão de ler um site. O Reachable recomeça como no primeiro dia.',
    stays: 'Uma página lida de novo não traz isto de volta. Só uma cópia de segurança.',
    noWayBack: 'Só uma cópia de segurança traz isto de volta.',
    confirm: 'Apagar definitivamente',
  },
};
