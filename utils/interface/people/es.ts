import { format } from '../../words/es/format.ts';
import type { PeopleWords } from './en.ts';

export { format };

const asks = (number: number) => format.plural(number, { one: '# solicitud', other: '# solicitudes' });

export const words: PeopleWords = {
  title: 'Reachable: personas',
  heading: 'Personas',
  means:
    'Reachable no guarda nombres: solo conoce a los remitentes por un código que forma este ordenador. Indique aquí quién es quién, hasta donde quiera. El informe muestra entonces cómo se respondió al responsable, a un colega sin experiencia, al equipo y a los demás. Un nombre se queda en este ordenador y solo figura en un informe si activa los nombres para ese informe. El correo y el chat de una misma persona llevan el mismo nombre y grupo.',
  name: 'Nombre',
  group: 'Grupo',
  groups: { boss: 'Responsable', junior: 'Colega sin experiencia', team: 'Equipo', others: 'Otras personas' },
  form: {
    title: 'Añadir por dirección',
    means:
      'Una dirección de correo, o un identificador o apodo de su chat. Se convierte en su código y no se guarda. Sin nombre ni grupo, solo se busca.',
    address: 'Dirección',
    add: 'Añadir',
    look: 'Buscar',
    found: (site, number) =>
      number === 0
        ? `${site}: ninguna solicitud aún; se reconocerá cuando llegue una.`
        : `${site}: ${asks(number)} hasta ahora.`,
  },
  refused: {
    own: 'Es una cuenta propia: lo que envía son sus respuestas, no solicitudes.',
    nobody:
      'Ninguno de sus sitios nombra así a un remitente. Escriba una dirección de correo completa o el identificador que su chat muestra en el perfil.',
  },
  saved: 'Guardado.',
  undo: 'Deshacer el último cambio',
  list: {
    title: 'Quién le ha preguntado, de más a menos frecuente',
    empty: 'Nadie todavía. Los remitentes aparecen aquí en cuanto se lee uno de sus mensajes.',
    more: (number) => `Mostrar ${format.count(number)} más`,
  },
  row: {
    sender: (number) => `Remitente ${format.count(number)}`,
    told: (site, number, latest) => `${site}, ${asks(number)}, la última: ${latest}.`,
    silent: 'Ninguna solicitud aún; se reconocerá cuando llegue una.',
    open: 'Abrir la conversación que espera',
    notAPerson: 'No es una persona',
    notAPersonMeans:
      'Lo que pregunta este remitente no cuenta. El informe indica cuántos remitentes ha marcado como que no son una persona y cuál sería la proporción con ellos.',
  },
};
