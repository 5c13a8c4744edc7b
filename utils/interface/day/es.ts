import { format } from '../../words/es/format.ts';
import type { DayWords } from './en.ts';

export { format };

export const words: DayWords = {
  title: 'Reachable: hoy',
  heading: 'Hoy',
  stays: (date) => `${date}. Se queda en este ordenador hasta que lo envíe o entregue un informe.`,
  plan: {
    title: 'Plan del día',
    done: (item) => `Hecho: ${item}`,
    item: (number) => `Tarea ${format.count(number)}`,
    later: 'añadido después',
    takeOut: 'Quitar',
    takeOutItem: (item) => `Quitar: ${item}`,
    full: 'Hay cinco cosas planeadas. Más sería una lista de deseos.',
    add: 'Planear algo para hoy',
    first: 'Hoy tengo previsto…',
    next: 'Y…',
    takeOver: ['Retomar lo que quedó: ', ''],
    means: 'Lo que figure aquí a mediodía cuenta como planeado. Solo aparece en un informe si lo elige allí.',
  },
  away: {
    title: 'Ausencia',
    lunch: (span) => `Almuerzo, de vuelta en ${span}`,
    short: (span) => `De vuelta en ${span}`,
    focusUntil: 'Concentración hasta las',
    focus: 'Concentrarme',
    own: 'Con sus propias palabras',
    ownExample: 'Salida del colegio',
    backAt: 'de vuelta a las',
    say: 'Anunciar',
    passed: 'Elija una hora de hoy que aún no haya pasado.',
    noNote: 'Ausencia',
    running: (time) => ['', `, de vuelta a las ${time}`],
    wrote: 'Ha enviado un mensaje desde entonces.',
    left: (span) => `quedan ${span}`,
    due: 'Es hora de volver',
    late: (span) => `${span} de retraso`,
    back: 'Ya estoy de vuelta',
    notes: 'Ausencias de hoy',
    past: (from, promised) => ['', `, ${from}, regreso prometido ${promised}`],
    outcome: {
      ended: {
        kept: (time) => `de vuelta ${time}: cumplida`,
        notKept: (time) => `de vuelta ${time}: no cumplida`,
      },
      message: {
        kept: (time) => `envió un mensaje ${time}: cumplida`,
        notKept: (time) => `envió un mensaje ${time}: no cumplida`,
      },
      noSign: 'sin señal de regreso: no cumplida',
    },
    means:
      'Sus palabras y horas figuran en el informe, salvo que las omita allí. Cumplida: está de vuelta, o envía un mensaje, como mucho cinco minutos después de la hora anunciada. No acorta la espera de nadie.',
  },
  tell: {
    title: 'Avisar a los demás',
    notRemote: {
      off: 'El modo teletrabajo está desactivado: en el informe, hoy es un día libre. Actívelo en la ventana de la extensión.',
      office:
        'El modo teletrabajo está desactivado: en el informe, hoy es un día de oficina. Actívelo en la ventana de la extensión.',
    },
    home: 'Por la mañana',
    wrapUp: 'Al final del día',
    status: 'Estado del chat',
    mail: 'Abrir en el programa de correo',
    copy: 'Copiar',
    copyStatus: 'Copiar el estado',
    copied: 'Copiado.',
  },
};
