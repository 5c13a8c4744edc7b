import type { Words } from '../en/index.ts';

export const definitions = (): Words['definitions'] => ({
  terms: {
    ask: [
      'Solicitud',
      'un mensaje de una persona que espera respuesta de la persona empleada: un correo dirigido a ella (Para), un mensaje directo, una @mención, una respuesta en un hilo que ella inició. Varios mensajes seguidos de una misma persona son una sola solicitud, medida desde el primero.',
    ],
    reply: [
      'Respuesta',
      'el primer mensaje propio de la persona empleada que responde: en el hilo, en el chat directo o en la cadena de correos; en una sala, allí mismo. Las respuestas automáticas, los reenvíos y las reacciones no cuentan.',
    ],
    minutes: [
      'Minutos de trabajo',
      'los minutos de espera comprendidos en el horario de trabajo de la persona empleada. Una pregunta de la noche respondida a las 9:05 tardó 5 minutos de trabajo si la jornada empieza a las 9:00.',
    ],
    within: [
      'Dentro del plazo',
      'respondida en el tiempo de trabajo acordado cuando llegó la pregunta. Sin responder y más antigua cuenta como fuera de plazo. Sin responder y más reciente está aún sin decidir y no entra en la proporción.',
    ],
    usual: [
      'Habitual, percentil 90',
      'los tiempos de Kaplan–Meier en los que se había respondido a la mitad y al 90 %. Las solicitudes sin responder forman parte del cálculo, así que no pueden mejorar la cifra. «No alcanzado»: demasiadas siguen sin responder, o se respondieron a una hora que no se leyó. No se descarta ningún valor atípico ni se usa ninguna media.',
    ],
    places: [
      'Teletrabajo, oficina, mixto',
      'dónde estaba la persona empleada cuando empezó el tiempo de trabajo de la solicitud, según su propio interruptor. Un día laborable sin cambio es un día de oficina. Un día con más del 15 % de su tiempo de trabajo en el otro lugar es mixto.',
    ],
    watched: [
      'Observado',
      'tiempo de trabajo con una lectura correcta de la página del sitio en los últimos cinco minutos. Una página abierta más tarde muestra igualmente los mensajes anteriores con sus propias horas.',
    ],
  },
  unseen: {
    apps: 'No se observan las aplicaciones de ordenador y de teléfono, las llamadas ni las reuniones. Una respuesta enviada desde un teléfono cuenta desde la hora que la página web muestra después.',
    pages:
      'Solo se leen páginas abiertas de los sitios y cuentas aquí nombrados; un mensaje que ninguna página abierta mostró no figura en este informe.',
    switch: 'El lugar es el que indicó la persona empleada con su interruptor. Nada aquí lo comprueba.',
    weekdays:
      'Un día de teletrabajo se compara con otros días de la semana: lo que difiere entre esos días no se ha descontado.',
  },
  recompute: (product) =>
    `Cada cifra se desprende de las filas del archivo JSON de este informe y puede volver a calcularse: en la página «Comprobar un informe» de la extensión o, sin ella, con el programa publicado ${product}: `,
  nothingSent:
    'No se guardó el texto ni el asunto de ningún mensaje; nada se envió a ninguna parte. La persona empleada entregó este archivo ella misma.',
});
