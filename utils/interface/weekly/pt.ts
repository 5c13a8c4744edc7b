import { format } from '../../words/pt/format.ts';
import type { WeeklyWords } from './en.ts';

export { format };

export const words: WeeklyWords = {
  title: 'Reachable: relatório semanal',
  bar: 'Relatório',
  week: {
    label: 'Semana',
    before: 'A semana anterior',
    after: 'A semana seguinte',
    named: (week, dates) => `${week}: ${dates}`,
  },
  name: 'Nome no relatório',
  language: 'Idioma do relatório',
  handOver: {
    label: 'Entregar',
    html: 'Salvar como HTML',
    print: 'Imprimir ou PDF',
    copy: 'Copiar o resumo',
  },
  done: {
    saved: (file) => `Salvo como ${file}.`,
    copied: 'O resumo está na área de transferência, com a tabela.',
    copiedPlain:
      'O resumo está na área de transferência como texto simples: este navegador não aceitou a tabela.',
  },
  mail: {
    label: 'Rascunho de e-mail',
    attach: [
      'Anexe ',
      ' ao e-mail. O SHA-256 dele é ',
      '; o rascunho o informa, de modo que a data do e-mail é a data do arquivo.',
    ],
    to: 'Para (opcional)',
    open: 'Abrir um rascunho de e-mail',
  },
  show: {
    title: 'Mostrar neste relatório',
    names: {
      name: 'Nomes',
      means:
        'Os nomes das pessoas que você nomeou, em “Confira você mesmo” e pessoa por pessoa, em cada cópia deste relatório. No próximo, voltam a ficar desativados.',
    },
    plan: {
      name: 'Planejado e feito',
      means: 'O que você planejou de manhã e marcou à noite.',
    },
    away: {
      name: 'Ausências',
      means: 'As ausências com o retorno prometido, e quando você voltou.',
    },
  },
  choices: {
    title: 'Relatório e lembrete',
    printAsks: 'Imprimir cada solicitação em uma linha própria (algumas folhas a mais)',
    weeklyReminder: 'Lembrar quando a semana de trabalho terminar e o relatório estiver pronto',
  },
  links: {
    trial: 'Período de teste',
    people: 'Pessoas: quem é a chefia, quem é quem',
    check: 'Verificar um relatório recebido',
  },
  empty: (week) =>
    `${week}: nada foi registrado. O Reachable registra enquanto um site que você ativou está aberto. As mensagens anteriores entram assim que a página delas as mostra.`,
};
