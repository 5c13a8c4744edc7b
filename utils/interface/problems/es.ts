import { format } from '../../words/es/format.ts';
import type { ProblemWords } from './words.ts';

export { format };

export const words: ProblemWords = {
  diskFull:
    'El disco está lleno: los mensajes nuevos esperan en su página y aún no están registrados. Libere espacio y deje la página abierta.',
  unknown: (text) => `Algo ha fallado: «${text}». Inténtelo de nuevo; si persiste, recargue la página.`,
  notAllowed: 'Solo las páginas de la extensión pueden pedir esto.',
  ledgerNewer:
    'El registro de este equipo fue escrito por una versión más reciente de Reachable. Actualice la extensión para leerlo; no se ha cambiado nada.',
  fileCutOff:
    'Este archivo no es un JSON completo: se cortó o se modificó. Exporte de nuevo el registro; no se ha importado nada.',
  fileForeign: 'Este no es un registro exportado por Reachable. Elija otro archivo; no se ha importado nada.',
  fileNewer: (version, ours) =>
    `Este registro tiene la versión ${version}; este Reachable lee hasta la versión ${ours}. Actualice antes Reachable; no se ha importado nada.`,
  fileDamaged: (where) => `El registro está dañado en ${where}. Expórtelo de nuevo; no se ha importado nada.`,
  otherInstallation:
    'Este registro pertenece a otra instalación y no puede unirse a los mensajes registrados aquí. No se ha importado nada.',
  reportCutOff:
    'Este archivo no es un JSON completo: se cortó o se modificó por el camino. Pida de nuevo el archivo JSON del informe.',
  reportForeign:
    'Este no es un informe de Reachable. Elija el archivo JSON de un informe semanal (el archivo HTML no contiene filas que un programa pueda leer).',
  reportNewer: (version, ours) =>
    `Este informe tiene la versión ${version}; este Reachable lee la versión ${ours}. Actualice Reachable y compruébelo de nuevo.`,
  reportDamaged: (where) =>
    `El informe no tiene la forma publicada en ${where}. Se modificó después de crearse o lo creó otro programa. Pida de nuevo el archivo JSON.`,
  reportOtherDays:
    'Los días de este informe no son los de su semana. Se modificó después de crearse o lo creó otro programa. Pida de nuevo el archivo JSON.',
  reportLater:
    'Este informe contiene una solicitud o una respuesta posterior al propio informe. Se modificó después de crearse o lo creó otro programa. Pida de nuevo el archivo JSON.',
  reportTooLarge:
    'Este archivo es demasiado grande para un informe semanal. Elija el archivo JSON del informe.',
  pageSilent: 'La página no responde. Recárguela e inténtelo de nuevo.',
  siteNotOpen: 'Ninguna pestaña abierta muestra este sitio. Ábralo e inténtelo de nuevo.',
  permissionKept: 'Este navegador conserva el permiso. Retírelo en su propia configuración de extensiones.',
};
