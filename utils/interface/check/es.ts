import { format } from '../../words/es/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${format.plural(rows, { one: '# solicitud', other: '# solicitudes' })} (${week}) y ${format.plural(
    before,
    { one: '# solicitud en días de oficina', other: '# solicitudes en días de oficina' },
  )} de las semanas anteriores`;

export const words: CheckWords = {
  title: 'Reachable: comprobar un informe',
  heading: 'Comprobar un informe',
  means:
    'Elija el archivo JSON de un informe semanal: cada cifra se calcula de nuevo a partir de sus filas, aquí, en este ordenador. No se registra ni se envía nada, y no hace falta ningún permiso. De un archivo HTML se puede comparar el SHA-256.',
  choose: 'Elegir un archivo o soltarlo en esta página',
  computing: ['Calculando ', '…'],
  follows: (figures, rows, week, before) =>
    `Todas las cifras (${format.count(figures)}) se desprenden de las filas: ${basis(rows, week, before)}.`,
  differs: (values, rows, week, before) =>
    `${format.plural(values, {
      one: '# valor del archivo no se desprende de sus filas',
      other: '# valores del archivo no se desprenden de sus filas',
    })}: ${basis(rows, week, before)}.`,
  notComputed:
    'Se toma tal como lo indica el archivo: cuándo llegó y se respondió cada solicitud, dónde estaba la persona empleada, el tiempo observado, lo que no se contó como solicitud, las marcas, el horario de trabajo de las semanas anteriores y los días de una fase de prueba, de los que se calcula su comparación. Cinco solicitudes comparadas con su propio buzón comprueban las horas; la fecha en que le llegó el SHA-256 del informe muestra que no se ha cambiado nada desde entonces.',
  differences: {
    caption: 'Lo que difiere',
    captionFirst: (listed, all) =>
      `Lo que difiere: las primeras ${format.count(listed)} diferencias de ${format.count(all)}`,
    where: 'Lugar en el archivo',
    file: 'Según el archivo',
    rows: 'Según las filas',
    nothing: 'nada',
  },
  fingerprint: {
    title: '¿Es el archivo del que hablaba el correo?',
    of: ['SHA-256 de ', ':'],
    field: 'SHA-256 en el correo',
    paste: 'El correo indica el del archivo HTML. Péguelo aquí para compararlo.',
    digits: (wanted, given) =>
      `Un SHA-256 tiene ${format.count(wanted)} dígitos hexadecimales; aquí hay ${format.count(given)}. Cópielo otra vez del correo.`,
    same: 'Coincide: es exactamente ese archivo, sin cambios.',
    other: 'No coincide: es otro archivo, o se cambió. Pida el archivo del que hablaba el correo.',
  },
};
