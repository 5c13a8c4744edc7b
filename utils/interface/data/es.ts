import { format } from '../../words/es/format.ts';
import type { DataWords } from './en.ts';

export { format };

const messages = (n: number) => format.plural(n, { one: '# mensaje', other: '# mensajes' });
const facts = (n: number) => format.plural(n, { one: '# indicación suya', other: '# indicaciones suyas' });

export const words: DataWords = {
  nothing: 'Todavía no hay nada registrado.',
  kept: (n, first) => `Registrado: ${messages(n)}, el primero del ${first}.`,
  cancel: 'Cancelar',
  jobs: {
    export: 'Escribiendo el archivo',
    read: 'Leyendo el archivo',
    restore: 'Restaurando',
    count: 'Contando',
    erase: 'Borrando',
  },
  progress: (what, done, of) => `${what}: ${format.count(done)} de ${format.count(of)}`,
  done: {
    saved: (name) => `Guardado como ${name}.`,
    restored: (n) => `Restaurado del archivo: ${messages(n)}.`,
    tookSettings: 'Los ajustes del archivo ya valen.',
    erased: (n) => `Borrado: ${messages(n)}.`,
  },
  save: {
    title: 'Guardar',
    hint: 'El registro completo son horas y códigos cifrados, los nombres que usted dio a personas, sus notas y los ajustes; ningún texto de mensajes. Guarde el archivo con sus archivos privados.',
    ledger: 'Guardar el registro completo',
    settings: 'Guardar solo los ajustes',
  },
  restore: {
    title: 'Restaurar o unir',
    hint: 'Trae el registro completo de un archivo: una copia de seguridad o el de su segundo ordenador. Lo que hay aquí se queda; lo que está en ambos cuenta una vez.',
    file: 'Archivo con el registro completo',
    made: (when) => `Guardado: ${when}`,
    messages: (n, fresh) => `${messages(n)}, nuevos aquí: ${format.count(fresh)}`,
    span: (first, last) => `Del ${first} al ${last}`,
    facts: (n, fresh) => `${facts(n)}, nuevas aquí: ${format.count(fresh)}`,
    comingBack: (n) => `Vuelve aunque se borró aquí: ${messages(n)}`,
    settings: 'Tomar también los ajustes',
    foreign:
      'Este registro pertenece a otra instalación y no se puede unir con el de aquí. Guarde el registro completo, bórrelo y restaure después este archivo.',
    confirm: 'Restaurar',
  },
  file: {
    title: 'Tomar ajustes de un archivo',
    hint: 'Lo que no es correcto se deja fuera, y lo que vale ahora se queda. Las cuentas entran desactivadas hasta que permita su sitio.',
    file: 'Archivo con ajustes',
    same: 'El archivo dice lo que ya vale.',
    changes: (fields) => `Esto cambiará: ${fields}.`,
    accounts: (n) =>
      format.plural(n, {
        one: '# cuenta de trabajo entra desactivada. Permita su sitio y luego elíjala.',
        other: '# cuentas de trabajo entran desactivadas. Permita sus sitios y luego elíjalas.',
      }),
    notTaken: 'No tomado del archivo:',
    confirm: 'Tomar estos ajustes',
    fields: {
      name: 'nombre',
      language: 'idioma de Reachable',
      reportLanguage: 'idioma del informe',
      accounts: 'cuentas de trabajo',
      weeklyReminder: 'aviso semanal',
      remoteDays: 'días de teletrabajo',
      notices: 'avisos',
      hours: 'horario laboral',
      targets: 'plazos',
    },
    expected: {
      name: 'debería ser un texto de 80 caracteres como máximo',
      language: 'debería ser uno de los idiomas ofrecidos aquí o faltar',
      reportLanguage: 'debería ser uno de los idiomas ofrecidos aquí o faltar',
      accounts: 'debería tener dirección, sitio, cuenta, y activada o no',
      weeklyReminder: 'debería ser true o false',
      remoteDays: 'debería ser un día de 0 a 6 y qué parte',
      notices: 'debería ser true o false, o un número entero de 0 a 50',
      hours: 'debería ser una zona horaria y siete días de horas en orden',
      targets: 'deberían ser dos números enteros de minutos de trabajo',
    },
    why: {
      wrong: 'no es correcto',
      unknown: 'desconocido para esta versión',
      twice: 'dicho dos veces; vale el primero',
      policy: 'fijado por su organización',
    },
    refused: {
      'not-json':
        'Este archivo no está completo: se cortó o se modificó. Guarde los ajustes otra vez; aquí no ha cambiado nada.',
      'not-ours':
        'Estos no son ajustes guardados por Reachable. Elija otro archivo; aquí no ha cambiado nada.',
      ledger:
        'Este archivo contiene el registro completo. Elíjalo más arriba, en «Restaurar o unir»; aquí no ha cambiado nada.',
      'too-large':
        'Este archivo es demasiado grande para ser de ajustes. Elija otro; aquí no ha cambiado nada.',
    },
    newer: (version) =>
      `Estos ajustes tienen la versión ${version}, escrita por un Reachable más reciente. Actualice primero Reachable; aquí no ha cambiado nada.`,
  },
  erase: {
    title: 'Borrar',
    hint: 'Los informes que usted entregó ya no se podrán volver a calcular. Los informes sobre ese tiempo dicen que se borraron registros.',
    old: (n, until) => `De más de trece meses (antes del ${until}): ${messages(n)}.`,
    what: 'Qué',
    choices: {
      site: 'Un sitio',
      period: 'Un periodo',
      old: 'Todo lo de más de trece meses',
      everything: 'Todo el registro',
      fresh: 'Todo el registro y los ajustes',
    },
    site: 'Sitio',
    allSites: 'Todos los sitios',
    chooseSite: 'Elija un sitio',
    first: 'Desde',
    last: 'Hasta',
    badDates: 'Elija dos días, el segundo no antes del primero.',
    count: 'Contar lo que se borra',
    nothing: 'De esto no hay nada que borrar.',
    goes: 'Se borrará:',
    messages,
    span: (first, last) => `del ${first} al ${last}`,
    asks: (n) => format.plural(n, { one: 'con # solicitud', other: 'con # solicitudes' }),
    facts,
    coverage: (span) => `constancia de lectura: ${span}`,
    everything: 'Los ajustes, el horario laboral, los plazos y los días libres futuros se quedan.',
    fresh: 'Se van todos los ajustes y todo permiso de leer un sitio. Reachable empieza como el primer día.',
    stays: 'Una página que se lee otra vez no lo devuelve. Solo una copia de seguridad.',
    noWayBack: 'Solo una copia de seguridad lo devuelve.',
    confirm: 'Borrar definitivamente',
  },
};
