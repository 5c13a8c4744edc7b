import { format } from '../../words/es/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'Reachable lee una página solo donde usted lo permite y registra solo las cuentas que usted llama de trabajo. Las horas y los remitentes se quedan en este ordenador; el texto de un mensaje no se guarda nunca. Las ventanas privadas no se leen nunca.',
  offices:
    'Roundcube, SOGo, Mattermost, Zulip y otros funcionan en la dirección de su empresa: ábralos, luego Reachable, y elija «Leer». Las aplicaciones de escritorio y de teléfono no se observan.',
  at: (name, host) => `${name} en ${host}`,
  allow: (name) => `Permitir la lectura: ${name}`,
  status: {
    forbidden: 'Su organización no lo permite. Aquí no se lee nada.',
    takenBack: 'No se lee: el permiso se retiró. Lo registrado se conserva.',
    notAllowed: 'No permitido. Aquí no se lee nada.',
    noWork: 'Permitido, pero no hay ninguna cuenta de trabajo elegida: no se registra nada.',
    signedOut: (name, since) => `${name} tiene la sesión cerrada desde: ${since}.`,
    changed: (since) => `Esta página ha cambiado: las lecturas desde ${since} pueden estar incompletas.`,
    reading: 'Se está leyendo.',
    waiting: 'Permitido. Se lee en cuanto está abierta.',
  },
  describe: 'Copiar una descripción de la página para informar de un fallo',
  described: 'Copiado: su estructura, sin una palabra de nadie.',
  recorded: 'cuenta de trabajo, se registra',
  counted: 'solo se cuenta, no se guarda nunca',
  noAccount: (name) => `Todavía no se ha visto ninguna cuenta. Abra ${name} en una pestaña e inicie sesión.`,
};
