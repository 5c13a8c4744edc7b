import { format } from '../../words/es/format.ts';
import type { PopupWords } from './en.ts';
export { format };

export const words: PopupWords = {
  title: 'Reachable',
  setUp: {
    what: 'Reachable muestra en cuánto tiempo se responden correos y chats los días de teletrabajo. Todo se queda en este equipo.',
    now: 'Todavía no se lee ni se registra nada.',
    button: 'Configurar',
  },
  place: {
    title: 'Lugar de trabajo hoy',
    mode: 'Modo teletrabajo',
    remote: 'En casa',
    office: 'En la oficina',
    off: 'Día libre',
    until: (time) => `hasta las ${time}`,
    more: 'Medio día, día libre…',
    since: 'El cambio cuenta desde',
    day: 'el inicio del día',
    now: 'ahora',
    morning: 'Mañana en casa',
    afternoon: 'Tarde en casa',
    notWorking: 'Hoy no se trabaja',
  },
  away: {
    title: 'Ausencia breve',
    lunch: 'Almuerzo',
    focus: 'Concentración',
    short: 'Vuelvo en 15 min',
    other: 'Otro…',
    running: (time) => ['', `, de vuelta a las ${time}`],
    left: (span) => `quedan ${span}`,
    due: 'Hora de volver',
    late: (span) => `${span} de retraso`,
    back: 'Ya estoy aquí',
    copy: 'Copiar como estado',
    copied: 'Copiado.',
    note: 'Con sus propias palabras',
    example: 'Recoger a los niños',
    at: 'De vuelta a las',
    say: 'Anunciar',
    past: 'Elija una hora de hoy que aún no haya pasado.',
  },
  waiting: {
    title: 'Esperan respuesta',
    none: 'Nadie está esperando.',
    of: (waited, target) => `${waited} de ${target}`,
    late: 'fuera de plazo',
    more: 'No necesita respuesta o ya la tiene',
    mark: { 'no-reply-needed': 'No requiere respuesta', 'answered-elsewhere': 'Respondida por otra vía' },
    marked: {
      'no-reply-needed': 'Marcado: no requiere respuesta.',
      'answered-elsewhere': 'Marcado: respondida por otra vía.',
    },
    undo: 'Deshacer',
  },
  channels: { chat: 'Chat', email: 'Correo' },
  today: {
    title: 'Hoy',
    nothing: 'Todavía no hay solicitudes.',
    undecided: 'Todavía nada decidido.',
    within: (within, decided) => `${format.count(within)} de ${format.count(decided)} dentro del plazo`,
    usual: (span) => `lo habitual: ${span}`,
    free: 'Hoy no hay horario de trabajo.',
    hours: (from, until) => `Horario de trabajo de ${from} a ${until}.`,
    asks: (number, late) =>
      `${format.plural(number, { one: '# solicitud', other: '# solicitudes' })}, fuera de plazo: ${format.count(late)}.`,
    absent: (notes) => `Ausencias: ${notes.join('; ')}.`,
    stretch: (note, from, until) => `${note}, de ${from} a ${until}`,
  },
  trial: {
    week: (week, weeks) => `Prueba: semana ${format.count(week)} de ${format.count(weeks)}`,
    review: (date) => `Prueba: revisión el ${date}`,
    none: 'Acordar una prueba',
  },
  sites: {
    title: 'Sitios',
    fine: (number) =>
      format.plural(number, {
        one: 'Se lee # sitio.',
       
        other: 'Se leen # sitios.',
      }),
    none: 'Todavía no se lee ningún sitio.',
    choose: 'Elegir sitios',
    'signed-out': (name) => [`${name} en `, ' tiene la sesión cerrada. Inicie sesión allí.'],
    changed: (name, since) => [
      `${name} en `,
      ` ha cambiado: lo leído desde ${since} puede estar incompleto. Recargue la página; si no basta, abra esta ventana allí.`,
    ],
    'not-allowed': (name) => [
      `${name} en `,
      ' ya no se puede leer. Vuelva a permitirlo en los ajustes.',
    ],
    looking: 'Mirando esta pestaña…',
    nothing: 'Esta pestaña no es un correo ni un chat que Reachable sepa leer.',
    signedOut: (name) => `${name}, sesión cerrada. Inicie sesión y vuelva a abrir esta ventana.`,
    noAccount: (name) =>
      `${name}, pero la página no muestra de quién es la cuenta. Abra la bandeja de entrada.`,
    strange: (name) => `${name}, pero su página no es como la conoce Reachable.`,
    describe: 'Copiar una descripción para un informe de error',
    described: 'Copiado: la estructura de la página, sin una palabra de nadie.',
    reading: {
      on: 'se lee',
      off: 'no se lee',
      'not-allowed': 'no se lee: se retiró el permiso del navegador. Lo registrado se conserva',
    },
    stop: 'Dejar de leer',
    read: 'Leer',
    kept: [
      'Las horas y los remitentes se guardan en este equipo, nunca el texto. El navegador pide permiso para ',
      '.',
    ],
  },
  foot: {
    report: 'Informe de esta semana',
    log: 'Registro del día',
    day: 'Plan de hoy',
    settings: 'Ajustes',
  },
};
