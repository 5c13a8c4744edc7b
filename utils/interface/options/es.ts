import { format } from '../../words/es/format.ts';
import type { OptionsWords } from './en.ts';

export { format };

export const words: OptionsWords = {
  title: 'Reachable: ajustes',
  heading: 'Ajustes',
  intro: 'Todo se guarda en cuanto lo cambia, solo en este ordenador.',
  contents: 'En esta página',
  saved: 'Guardado',
  managed: 'Fijado por su organización.',
  sections: {
    sites: 'Sitios y cuentas',
    hours: 'Horario laboral',
    leave: 'Festivos y vacaciones',
    targets: 'Plazos',
    remote: 'Días de teletrabajo',
    notices: 'Avisos',
    personal: 'Nombre e idiomas',
    people: 'Personas',
    trial: 'Prueba',
    data: 'Datos',
  },
  links: {
    people: 'Quién es su responsable, quién es quién',
    trial: 'Planear o seguir una prueba',
    consent: 'Lo que lee Reachable y su consentimiento',
  },
  policy: {
    said: 'Su organización ha fijado una parte de estos ajustes.',
    noHost: 'No se puede leer ningún sitio.',
    hosts: 'Solo se pueden leer estos servidores; no se pregunta por otros:',
    ignored: 'Esta parte no se entiende y no tiene efecto. Quien cuida la directiva puede corregirla:',
    faults: {
      unknown: 'desconocido para esta versión',
      hours: 'no son horas como 09:00-17:00, en orden',
      zone: 'no es una zona horaria como Europe/Berlin',
      targets: 'no son dos números enteros de minutos de trabajo',
      hosts: 'no es una lista de servidores',
      host: 'no es un servidor como mail.company.example',
    },
  },
  hours: {
    from: 'Los cambios valen desde el',
    hint: 'Los días anteriores conservan el horario de entonces. Se guarda al salir de los campos.',
    past: 'Esto corrige días pasados: queda fechado y los informes lo mencionan.',
    noDate: 'Elija el día desde el que vale el cambio de horario.',
    later: (dates) => `Ya hay otro horario indicado desde el ${dates}.`,
  },
  leave: {
    intro:
      'En estos días no pasa ningún minuto de trabajo. Los días añadidos después se mencionan en los informes.',
    first: 'Primer día',
    last: 'Último día, si son varios',
    part: 'Qué parte',
    parts: { day: 'Días enteros', morning: 'Mañana', afternoon: 'Tarde' },
    half: (date, part) => `${date}, ${part}`,
    add: 'Añadir días libres',
    list: 'Días libres',
    none: 'No hay días libres indicados.',
    takeBack: 'Anular',
    takeBackOf: (days) => `Anular: ${days}`,
    faults: {
      'no-date': 'Elija el primer día.',
      'ends-before': 'El último día es anterior al primero. Elija uno posterior.',
      'too-long': 'Es más de un año. Elija un último día más cercano.',
      'half-of-several': 'Medio día es un solo día. Deje vacío el último día.',
    },
  },
  targets: {
    intro:
      'Acordados con su responsable. Un cambio vale para los mensajes desde ahora; queda fechado y los informes lo mencionan.',
    chat: 'Chat, minutos de trabajo',
    email: 'Correo, minutos de trabajo',
    fault: (most) => `Indique un número entero de 1 a ${format.count(most)}.`,
  },
  remote: 'En estos días el teletrabajo se activa solo al comienzo de la jornada.',
  notices: {
    intro: 'Nunca fuera del horario laboral, ni en días libres, ni durante una ausencia.',
    nudges: 'Un aviso discreto antes de que un mensaje supere su plazo',
    badge: 'Cuántos esperan, en el icono',
    promises: 'Que ha llegado la hora prometida de volver',
    askPlace: '«¿Teletrabajo hoy?», una vez en un día no previsto',
    weekly: 'Que el informe de la semana está listo',
    perDay: 'Avisos al día como máximo',
    perDayHint: '0: ninguno.',
    perDayFault: (most) => `Indique un número entero de 0 a ${format.count(most)}.`,
  },
  personal: {
    name: 'Su nombre en el informe',
    nameHint: 'Puede quedar vacío.',
    language: 'Idioma de Reachable',
    reportLanguage: 'Idioma del informe',
    browser: 'El del navegador',
  },
};
