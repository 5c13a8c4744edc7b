import { format } from '../../words/es/format.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable: teletrabajo',
  office: 'Reachable: en la oficina',
  off: 'Reachable: fuera del horario de trabajo',
};

export const words: NoticeWords = {
  title: 'Reachable: avisos',
  places,
  toolbar: {
    calm: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# solicitud en espera.', other: '# solicitudes en espera.' })}`,
    near: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# solicitud en espera.', other: '# solicitudes en espera.' })} El plazo de una vence pronto.`,
    late: (place, waiting) =>
      `${place}. ${format.plural(waiting, { one: '# solicitud en espera.', other: '# solicitudes en espera.' })} Una está fuera de plazo.`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? format.plural(asks, { one: '# solicitud en espera', other: '# solicitudes en espera' })
        : format.plural(asks, {
            one: `Una solicitud de ${format.list(names)} en espera`,
            other: `# solicitudes en espera, también de ${format.list(names)}`,
          }),
    one: (sites, due) => `${format.list(sites)}: dentro del plazo hasta: ${due}.`,
    several: (sites, due) => `${format.list(sites)}: la primera, dentro del plazo hasta: ${due}.`,
    buttons: { snooze: 'Recordar más tarde', 'no-reply-needed': 'No requiere respuesta' },
  },
  question: {
    title: '¿Hoy teletrabajo?',
    message: 'La respuesta cuenta desde el inicio del día.',
    click: 'Un clic lleva al interruptor.',
    yes: 'Sí, desde casa',
    no: 'No, hoy no',
  },
  promise: {
    title: (time) => `¿De vuelta? Lo prometido era ${time}`,
    kept: 'Hasta cinco minutos después, la promesa aún se cumple.',
    late: 'La ausencia anunciada sigue en curso.',
    back: 'De vuelta',
  },
  week: {
    title: 'El informe semanal de disponibilidad está listo',
    message: 'La semana de trabajo ha terminado. Un clic abre el informe para verlo y entregarlo.',
  },
};
