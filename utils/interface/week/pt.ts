import { format } from '../../words/pt/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: 'Livre',
    from: (day) => `${day}: das`,
    until: (day) => `${day}: até`,
    add: 'Adicionar horário',
    addOn: (day) => `Adicionar horário: ${day}`,
    remove: (day, number) => `Remover horário ${number}: ${day}`,
    likeMonday: (first, last) => `Usar o horário de ${first} até ${last}`,
    faults: {
      incomplete: 'Preencha os dois horários ou remova a linha com ×.',
      nothing: 'Os dois horários são iguais. Escolha um fim mais tarde.',
      overlap: 'Começa antes do fim da linha acima. Escolha um início mais tarde.',
    },
  },
  zone: {
    label: 'Fuso horário',
    hint: 'O horário de trabalho vale neste fuso, também em viagem.',
    unknown: 'Nenhum fuso horário tem este nome. Escolha um da lista, por exemplo America/Sao_Paulo.',
    use: (zone) => `Usar o deste computador: ${zone}`,
  },
  remote: {
    none: 'Escritório, ou livre',
    day: 'Dia inteiro',
    morning: 'Manhã',
    afternoon: 'Tarde',
  },
};
