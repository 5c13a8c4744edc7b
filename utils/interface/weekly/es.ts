import { format } from '../../words/es/format.ts';
import type { WeeklyWords } from './en.ts';

export { format };

export const words: WeeklyWords = {
  title: 'Reachable: informe semanal',
  bar: 'Informe',
  week: {
    label: 'Semana',
    before: 'La semana anterior',
    after: 'La semana siguiente',
    named: (week, dates) => `${week}: ${dates}`,
  },
  name: 'Nombre en el informe',
  language: 'Idioma del informe',
  handOver: {
    label: 'Entregar',
    html: 'Guardar como HTML',
    print: 'Imprimir o PDF',
    copy: 'Copiar el resumen',
  },
  done: {
    saved: (file) => `Guardado como ${file}.`,
    copied: 'El resumen está en el portapapeles, con su tabla.',
    copiedPlain:
      'El resumen está en el portapapeles como texto sin formato: este navegador no aceptó la tabla.',
  },
  mail: {
    label: 'Borrador de correo',
    attach: [
      'Adjunte ',
      ' al correo. Su SHA-256 es ',
      '; el borrador lo indica, así que la fecha del correo es la fecha del archivo.',
    ],
    to: 'Para (opcional)',
    open: 'Abrir un borrador de correo',
  },
  show: {
    title: 'Mostrar en este informe',
    names: {
      name: 'Nombres',
      means:
        'Los nombres de las personas que usted ha nombrado, en «Compruébelo usted» y persona por persona, en cada copia de este informe. En el siguiente vuelven a estar desactivados.',
    },
    plan: {
      name: 'Previsto y hecho',
      means: 'Lo que usted previó por la mañana y marcó por la tarde.',
    },
    away: {
      name: 'Ausencias',
      means: 'Las ausencias con el regreso prometido, y cuándo volvió usted.',
    },
  },
  choices: {
    title: 'Informe y recordatorio',
    printAsks: 'Imprimir cada solicitud en una fila propia (algunas hojas más)',
    weeklyReminder: 'Recordarme cuando la semana de trabajo termina y su informe está listo',
  },
  links: {
    trial: 'Periodo de prueba',
    people: 'Personas: quién es responsable, quién es quién',
    check: 'Comprobar un informe recibido',
  },
  empty: (week) =>
    `${week}: no se registró nada. Reachable registra mientras está abierto un sitio que usted ha activado. Los mensajes anteriores se incorporan en cuanto su página los muestra.`,
};
