import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { SpanishFormat } from './format.ts';

export const counts = (f: SpanishFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': 'sin identificador',
    'no-time': 'sin hora legible',
    'no-sender': 'sin remitente',
    'no-direction': 'sin certeza de si se recibió o se envió',
    draft: 'en borrador',
    pending: 'aún sin enviar',
    future: 'con fecha futura',
    stale: 'con fecha demasiado antigua para ser cierta',
    'other-account': 'de una cuenta que no es de trabajo',
    private: 'de carácter privado',
    'order-unknown': 'en un orden que no pudo determinarse',
  };
  const precisions: Record<Precision, string> = {
    ms: 'al milisegundo',
    s: 'al segundo',
    minute: 'al minuto',
  };
  const clocks: Record<ClockSource, string> = {
    server: 'el reloj del servidor',
    site: 'el reloj del sitio',
    sender: 'el reloj del remitente (cabecera Date)',
    device: 'el reloj de este ordenador',
  };
  return {
    exclusions: {
      cc: 'Correos con la persona empleada solo en Cc',
      list: 'Listas de correo, o la persona empleada ni en Para ni en Cc',
      automated: 'Automáticos: bots, boletines, respuestas automáticas',
      calendar: 'Avisos de calendario',
      group: 'A todo un grupo, a nadie en particular (@here, @channel)',
      unknown: 'No pudo determinarse cómo se dirige a la persona empleada',
      own: 'Mensajes propios de la persona empleada',
      'not-a-person': 'De remitentes marcados como que no son una persona',
      none: 'Mensajes del chat que no se dirigen a la persona empleada',
    },
    apart: {
      followUps:
        'Mensajes de seguimiento («¡gracias!»): poco después de un mensaje de la persona empleada, nunca respondidos. Fuera de la proporción',
      noReplyNeeded: 'Marcadas por la persona empleada: no requieren respuesta. Fuera de la proporción',
      elsewhere:
        'Marcadas por la persona empleada: respondidas por otra vía (teléfono, en persona). Cuentan como fuera de plazo',
      seenWithin: 'Respondidas a una hora no leída, con seguridad dentro del plazo. En la proporción',
      seenLate: 'Respondidas a una hora no leída, con seguridad fuera de plazo. En la proporción',
      seenUnsure: 'Respondidas a una hora no leída, a tiempo o tarde. Fuera de la proporción',
      orderUnknown: 'Pregunta y mensaje casi simultáneos, orden desconocido. Fuera de la proporción',
      offHours:
        'Respondidas antes de transcurrir un minuto de trabajo. En la proporción, no en los tiempos de respuesta',
      sameRoom:
        'Respondidas por un mensaje posterior en la misma sala, sin certeza de que sea a quien preguntó. En la proporción',
      episodes: 'Planteadas en varios mensajes antes de una respuesta, contadas una vez desde el primero',
      acknowledged: 'Con una reacción como acuse. No cuenta como respuesta',
      skewed: 'Respuestas fechadas antes que su pregunta por relojes discordantes. Cuentan como 0 minutos',
      mixedClocks: 'Respuestas fechadas por otro reloj que su pregunta',
      unplaced: 'Solicitudes a las que no sigue ninguna hora de trabajo. En ninguna semana',
    },
    corrections: {
      place: 'Lugar',
      schedule: 'Horario de trabajo',
      holiday: 'Día festivo',
      target: 'Plazo en minutos de trabajo',
      mark: 'Marca en una solicitud',
      person: 'Remitente',
      away: 'Ausencia',
      plan: 'Plan: hecho de lo planeado',
      erased: 'Registros borrados',
    },
    corrected: {
      working: 'Día laborable',
      'no-reply-needed': 'No requiere respuesta',
      'answered-elsewhere': 'Respondida por otra vía',
      none: 'Marca retirada',
      'not-a-person': 'No es una persona',
      person: 'Una persona',
      'away-ended': 'Terminada',
      'away-changed': 'Modificada',
      'every-site': 'Todos los sitios',
    },
    correctedTargets: (chat, email) => `chat ${f.decimal(chat)}, correo ${f.decimal(email)}`,
    correctedFrom: (date) => `desde ${date}`,
    correctedRange: (from, to) => `de ${from} a ${to}`,
    withheld: (site, rows) =>
      `${site}: ${f.list(rows.map(({ reason, count }) => `${f.count(count)} ${withheld[reason]}`))}.`,
    timed: (site, asks, precision, clock) =>
      `${site}: ${f.plural(asks, { one: '# solicitud fechada', other: '# solicitudes fechadas' })} ${precisions[precision]} según ${clocks[clock]}.`,
  };
};
