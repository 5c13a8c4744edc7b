import { format } from '../../words/es/format.ts';
import type { WelcomeWords } from './en.ts';
export { format };

export const words: WelcomeWords = {
  title: 'Reachable: configuración',
  heading: 'Configurar Reachable',
  lead: 'Lleva cerca de un minuto. La tecla Intro avanza, y todo se puede cambiar más tarde.',
  change: 'Cambiar',
  goOn: 'Continuar',

  consent: {
    title: 'Qué lee Reachable',
    lines: [
      'Lee cuándo llega un mensaje y cuándo lo responde usted, quién lo escribió y cómo se dirige a usted: solo en los sitios y las cuentas que elija.',
      'Nunca guarda el texto de un mensaje, un asunto, una pulsación de tecla ni una imagen de la pantalla, y nunca lee ventanas privadas.',
      'Las personas se guardan como códigos. Un nombre solo se guarda donde usted lo indica.',
      'Todo se queda en este equipo: no hay servidor ni registro, y no se envía nada.',
      'Las aplicaciones de teléfono y de escritorio no se observan. Una respuesta desde allí cuenta en cuanto la página web la muestra.',
      'El informe es suyo. Nadie lo recibe si usted no lo entrega.',
    ],
    agree: 'Acepto',
    notNow: 'Ahora no',
    declined: (keys) =>
      keys === null
        ? 'No se registra nada. Reachable se puede configurar más tarde, con su icono en la barra de herramientas.'
        : `No se registra nada. Reachable se puede configurar más tarde, con su icono en la barra de herramientas o con ${keys}.`,
    agreed: (moment) => `Aceptado el ${moment}.`,
    withdraw: 'Detener el registro',
    kept: 'Si se detiene, deja de leerse todo al instante. Lo registrado se conserva.',
  },

  sites: {
    title: 'Sitios y cuentas de trabajo',
    lead: 'Active los sitios que usa para trabajar; el navegador pregunta por cada uno. Indique después qué cuentas son de trabajo: solo esas se registran.',
    look: 'Buscarlos en mis pestañas abiertas',
    lookMeans:
      'El navegador pregunta si Reachable puede ver las direcciones de sus pestañas; algunos lo llaman «historial de navegación». Se miran una sola vez y no se guardan, y el permiso se devuelve enseguida.',
    looking: 'Mirando las pestañas abiertas…',
    found: (count) =>
      format.plural(count, {
        one: '# sitio encontrado. Aparece primero.',
        other: '# sitios encontrados. Aparecen primero.',
      }),
    noneFound: 'Ningún sitio que Reachable conozca está abierto en una pestaña.',
    other: 'Correo web o chat en una dirección propia de su empresa',
    choose: 'Elegir la pestaña abierta',
    allow: 'Permitir la lectura',
    otherMeans:
      '¿Falta el correo web o el chat propio de su empresa? Ábralo en una pestaña y después abra Reachable en la barra de herramientas: allí se ofrece leerlo.',
    unknown: (host) =>
      `${host} no muestra correo web ni chat que Reachable sepa leer. El permiso se ha devuelto.`,
    none: 'Ninguna cuenta de trabajo: no se registra nada hasta que se elija una.',
    recorded: (accounts) => `Se registra: ${accounts}.`,
  },

  week: {
    title: 'Cuándo trabaja',
    lead: 'Los tiempos de respuesta solo corren dentro de este horario.',
    hours: 'Horario de trabajo',
    remote: 'Días de teletrabajo',
    remoteMeans: 'Esos días el modo teletrabajo se activa solo. Siempre se puede cambiar a mano.',
    noRemote: 'Sin días fijos de teletrabajo.',
    atHome: (days) => `Teletrabajo: ${days}.`,
  },

  you: {
    title: 'Para el informe',
    lead: 'Ambos pueden quedar vacíos.',
    name: 'Su nombre, tal como debe aparecer en el informe',
    boss: 'Correo o identificador de chat de su responsable',
    bossMeans:
      'El informe muestra entonces las solicitudes de esa persona, para compararlas con su buzón. La dirección se convierte en un código y no se guarda.',
    named: (count) =>
      format.plural(count, {
        one: 'La persona responsable se conoce por # dirección.',
        other: 'La persona responsable se conoce por # direcciones.',
      }),
    reportFor: (name) => `El informe trata de ${name}.`,
    empty: 'Nada indicado.',
  },

  done: {
    title: 'Todo listo',
    open: (keys) =>
      keys === null
        ? 'La ventana se abre con el icono de Reachable en la barra de herramientas.'
        : `La ventana se abre con ${keys} o con el icono de Reachable en la barra de herramientas.`,
    record:
      'El registro empieza en cuanto una cuenta de trabajo está abierta en una pestaña. Una pestaña ya abierta no necesita recargarse.',
    friday:
      'Tras la última hora de trabajo de la semana, casi siempre el viernes, un aviso dice que el informe de la semana está listo. Usted decide si lo entrega o lo guarda.',
    settings: 'Ajustes',
  },
};
