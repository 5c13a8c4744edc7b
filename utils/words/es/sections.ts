import type { Words } from '../en/index.ts';
import type { SpanishFormat } from './format.ts';

export const sections = (f: SpanishFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, { one: '# solicitud', other: '# solicitudes' });
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `Datos a fecha de ${asOf}${over ? '' : '; la semana no ha terminado'}. Plazos acordados: ${targets
          .map(({ from, times }) => (from === null ? times : `desde ${from} ${times}`))
          .join('; ')}.`,
    },
    figures: {
      title: 'La semana en cifras',
      where: 'Lugar',
      channel: 'Canal',
      asks: 'Solicitudes',
      within: 'Dentro del plazo',
      undecided: 'Aún sin decidir',
      usual: 'Respuesta habitual',
      ninety: '90 % en',
      open: 'Sin responder',
      oldest: 'La más antigua espera',
      baseline: (weeks, days) =>
        `últimas ${weeks} semanas, ${f.plural(days, { one: '# día', other: '# días' })} con solicitudes`,
      method: 'Los tiempos son de trabajo, según Kaplan–Meier, incluidas las solicitudes sin responder.',
      apart: (apart, excluded) =>
        `Más abajo se detallan por motivo ${f.plural(apart, {
          one: '# solicitud contada aparte',
          other: '# solicitudes contadas aparte',
        })} y ${f.plural(excluded, {
          one: '# mensaje que no es una solicitud',
          other: '# mensajes que no son solicitudes',
        })}.`,
    },
    curves: {
      title: 'Cuánto tarda en responderse una solicitud',
      remote: (number) => `teletrabajo, ${asks(number)}`,
      office: (weeks, number) => `oficina, ${weeks} semanas, ${asks(number)}`,
      spoken: (channel) =>
        `${channel}: proporción de solicitudes respondidas según el tiempo de trabajo transcurrido. Las cifras están en la tabla «Las curvas en cifras».`,
      minutes: 'minutos de trabajo',
      hours: 'horas de trabajo',
      agreed: (span) => `acordado: ${span}`,
    },
    days: {
      title: 'Día a día',
      lines: 'Cada línea va de la pregunta a la respuesta; chat arriba, correo abajo.',
      within: 'dentro del plazo',
      late: 'fuera de plazo',
      undecided: 'aún sin decidir',
      apart: 'contada aparte.',
      arrow: 'Una flecha: la respuesta llegó después de lo que muestra la franja, o aún se espera.',
      remote: 'teletrabajo',
      office: 'oficina.',
      spoken: (date, place, number, late) =>
        `${date}, ${place}: ${asks(number)}, ${f.count(late)} fuera de plazo. Las filas están en la tabla «Todas las solicitudes».`,
      stated: (when) => `indicado: ${when}`,
      before: (days) => f.plural(days, { one: '# día antes', other: '# días antes' }),
      later: (days) => f.plural(days, { one: '# día después', other: '# días después' }),
    },
    checkMe: {
      title: 'Compruébelo usted',
      who: 'Quién',
      channel: 'Canal',
    },
    everyAsk: {
      title: 'Todas las solicitudes',
      caption: 'Cada solicitud de la semana por orden de tiempo, en el día de su primer minuto de trabajo',
      number: 'N.º',
      day: 'Día',
      where: 'Lugar',
      site: 'Sitio',
      asked: 'Preguntada',
      answered: 'Respondida',
      workingTime: 'Tiempo de trabajo',
      how: 'Cómo',
      outcome: 'Resultado',
      timeNotSeen: 'hora no vista',
      elsewhere: 'por otra vía',
      stillOpen: 'sin responder',
    },
    otherRules: {
      title: 'La misma semana con otras reglas',
      caption: 'Solicitudes respondidas dentro del plazo',
      rule: 'Regla',
      counted: 'Como cuenta este informe',
      withoutSameRoom: 'Sin las solicitudes respondidas solo por un mensaje posterior en la sala',
      withFollowUps: 'Con los mensajes de seguimiento, nunca respondidos, como solicitudes',
      answeredOnly: 'Si solo se contaran los mensajes respondidos, como hacen otras herramientas',
      withoutMarks: 'Sin las marcas de la persona empleada en solicitudes y remitentes',
    },
    numbers: {
      title: 'Las curvas en cifras',
      caption: (channel) => `${channel}: proporción respondida en ese tiempo de trabajo`,
      where: 'Lugar',
      line: (place, number) => `${place} (${asks(number)})`,
      dash: '–: no se observaron esperas tan largas.',
      between: (from, to) => `de ${from} a ${to}`,
      orMore: (from) => `${from} o más`,
      certainty: (rows) =>
        `Respuesta habitual con su intervalo del 95 %, que toma las solicitudes como independientes entre sí: ${rows
          .map(({ place, channel, usual, range }) => `${place}, ${channel} ${usual} (${range})`)
          .join('; ')}.`,
    },
    apart: {
      title: 'Contado aparte y no contado',
      asksCaption: 'Solicitudes sobre las que hay algo que decir',
      what: 'Qué',
      asks: 'Solicitudes',
      messagesCaption: 'Mensajes de la semana que no son solicitudes',
      reason: 'Motivo',
      messages: 'Mensajes',
    },
    watched: {
      title: 'Qué se observó',
      nothing: 'Esta semana no se leyó ningún sitio.',
      caption:
        'Proporción del tiempo de trabajo con una lectura correcta de la página en los últimos cinco minutos',
      site: 'Sitio',
      week: 'Semana',
      withheld:
        'Mostrados en una página pero no usados, porque no podían leerse con seguridad o no atañen a este informe (el máximo a la vez, sumado por días):',
    },
    corrections: {
      title: 'Indicado después',
      nothing: 'Nada sobre esta semana se indicó ni se cambió en un día posterior.',
      caption: 'Indicaciones sobre esta semana, hechas en un día posterior a aquel del que hablan',
      stated: 'Indicado',
      what: 'Qué',
      for: 'Para',
      now: 'Ahora',
    },
    notes: {
      unseen: 'Lo que este informe no ve',
      words: 'Qué significan los términos',
      sources: 'Relojes, servidores y cómo volver a calcularlo',
      hosts: 'Leído con permiso de la persona empleada:',
      noHost: 'ningún servidor',
    },
  };
};
