import { format } from '../../words/es/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: 'Libre',
    from: (day) => `${day}: desde`,
    until: (day) => `${day}: hasta`,
    add: 'Añadir horas',
    addOn: (day) => `Añadir horas: ${day}`,
    remove: (day, number) => `Quitar horas ${number}: ${day}`,
    likeMonday: (first, last) => `Usar el horario del ${first} hasta el ${last}`,
    faults: {
      incomplete: 'Indique las dos horas o quite la línea con ×.',
      nothing: 'Las dos horas son iguales. Elija un final posterior.',
      overlap: 'Empieza antes de que termine la línea de arriba. Elija un comienzo posterior.',
    },
  },
  zone: {
    label: 'Zona horaria',
    hint: 'El horario laboral se entiende en esta zona, también de viaje.',
    unknown: 'Ninguna zona horaria tiene este nombre. Elija una de la lista, por ejemplo Europe/Madrid.',
    use: (zone) => `Usar la de este ordenador: ${zone}`,
  },
  remote: {
    none: 'Oficina, o libre',
    day: 'Día entero',
    morning: 'Mañana',
    afternoon: 'Tarde',
  },
};
