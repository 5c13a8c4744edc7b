import { format } from '../../words/pt/format.ts';
import type { TrialWords } from './en.ts';

export { format };

export const words: TrialWords = {
  title: 'Reachable: período de teste',
  heading: 'Período de teste',
  means:
    'Combinem algumas semanas com dias remotos fixos e prazos claros, vejam os números juntos em um dia marcado e decidam então.',
  done: {
    saved: 'Salvo. A alteração leva a sua data.',
    unchanged: 'Nada foi alterado.',
    calendar: (file) => `Salvo como ${file}. Abra-o com a sua agenda.`,
    file: (file) => `Salvo como ${file}.`,
  },
  progress: {
    before: (start) => `Começa em ${start}`,
    running: (week, of) => `Semana ${format.count(week)} de ${format.count(of)}`,
    reviewDue: (review) => `Avaliação em ${review}`,
    over: (review) => `Avaliado em ${review}`,
    next: (date) => `${date} é o próximo dia remoto.`,
    noNext: 'Não resta nenhum dia remoto.',
    review: (date) => `A avaliação será em ${date}.`,
    calendar: 'Lembrete da avaliação para a agenda',
    calendarDays: '… com os dias remotos',
    another: 'Planejar outro período de teste',
    changed: 'O plano foi alterado desde o combinado; os relatórios listam cada alteração.',
  },
  plan: {
    open: 'Planejar um período de teste',
    change: 'Alterar o plano',
    fields: {
      start: 'Primeiro dia',
      weeks: 'Semanas',
      weekdays: 'Dias remotos',
      chat: 'Prazo de resposta no chat, em minutos de trabalho',
      email: 'Prazo de resposta a e-mails, em minutos de trabalho',
      margin: 'Margem, em pontos percentuais',
      review: 'Avaliação conjunta em',
      boss: 'Combinado com',
      ended: 'Encerrado antes do tempo em',
    },
    hints: {
      email: '240 são quatro horas.',
      margin: 'Os dias remotos podem ser piores nessa medida na proporção respondida a tempo.',
      review: 'Antes desse dia nenhum relatório dá um veredito.',
      boss: 'O nome, apenas para o acordo. Pode ficar em branco.',
      ended: 'Deixe em branco enquanto o período de teste continuar.',
    },
    save: 'Salvar o plano',
    saveChanges: 'Salvar as alterações',
    changesDated: 'Cada alteração leva a sua data e consta nos relatórios, mesmo a que for desfeita.',
  },
  faults: {
    noDate: 'Escolha uma data.',
    notWhole: (example) => `Digite um número inteiro, por exemplo ${format.count(example)}.`,
    tooSmall: (least) => `Digite ${format.count(least)} ou mais.`,
    tooManyWeeks: (most) =>
      `É demais: digite no máximo ${format.plural(most, { one: '# semana', other: '# semanas' })}.`,
    tooManyMinutes: (most) =>
      `É demais: digite no máximo ${format.plural(most, { one: '# minuto de trabalho', other: '# minutos de trabalho' })}.`,
    tooManyPoints: (most) =>
      `É demais: digite no máximo ${format.plural(most, { one: '# ponto percentual', other: '# pontos percentuais' })}.`,
    noWeekday: 'Escolha ao menos um dia remoto.',
    reviewBeforeEnd: 'A avaliação é anterior ao último dia remoto. Escolha esse dia ou um posterior.',
    endedBeforeStart:
      'O período de teste não pode terminar antes do primeiro dia. Escolha uma data posterior.',
    endedAfterEnd:
      'O período de teste termina antes disso de qualquer modo. Escolha uma data anterior ou deixe em branco.',
  },
  chance: {
    title: 'Como um período de teste assim provavelmente termina',
    recorded: (days) =>
      `Com base nos seus próprios dias no escritório registrados (${format.count(days)} antes do primeiro dia); você pode experimentar outros números.`,
    assumed: (days) =>
      `Há muito poucos dias no escritório registrados (${format.count(days)} antes do primeiro dia), então estes números são supostos; digite os seus se os souber.`,
    asksPerDay: 'Mensagens por dia que esperam resposta',
    share: 'Respondidas a tempo no escritório, %',
    noPlan: 'Preencha o plano para ver.',
    days: (remote, office) =>
      `${format.plural(remote, { one: '# dia remoto', other: '# dias remotos' })} contra ${format.plural(office, { one: '# dia no escritório', other: '# dias no escritório' })}.`,
    equal: (notWorse, tooEarly, worse) => [
      'Se os dias remotos forem na verdade igualmente bons: ',
      `${notWorse} “Não pior”`,
      `, ${tooEarly} “Cedo demais para dizer”, ${worse} um “Pior” equivocado.`,
    ],
    worse: (points, worse, notWorse) =>
      `Se forem na verdade ${format.plural(points, { one: '# ponto percentual piores', other: '# pontos percentuais piores' })}: ${worse} “Pior”, ${notWorse} um “Não pior” equivocado.`,
    mostlyTooEarly: 'Um período de teste assim termina quase sempre em “Cedo demais para dizer”.',
    whatHelps: (offers) => `O que ajudaria: ${offers}.`,
    nothingHelps: 'Mais dias remotos, mais mensagens por dia ou uma margem maior ajudariam.',
    help: {
      'another-weekday': (chance) => `mais um dia remoto por semana (${chance})`,
      'twice-the-weeks': (chance) => `o dobro de semanas (${chance})`,
      'a-baseline': (chance) =>
        `oito semanas de dias no escritório registradas ou importadas antes (${chance})`,
      'a-wider-margin': (chance) => `uma margem 5 pontos percentuais maior (${chance})`,
    },
  },
  agreement: {
    title: 'Acordo para assinar',
    print: 'Imprimir o acordo',
    means:
      'As respostas são redigidas a partir das suas configurações. Escreva-as com suas palavras: elas ficam guardadas aqui.',
  },
  closing: {
    title: 'Relatório final',
    html: 'Salvar como HTML',
    print: 'Imprimir ou PDF',
    json: 'JSON',
  },
};
