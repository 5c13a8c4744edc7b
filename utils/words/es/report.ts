import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { SpanishFormat } from './format.ts';

/*
 * Glosario. ask: solicitud · reply: respuesta · target: plazo (acordado) · within target: dentro del plazo · late:
 * fuera de plazo · undecided: aún sin decidir · open: sin responder · remote / office day: día de teletrabajo, día de
 * oficina · mixed: mixto · follow-up: mensaje de seguimiento · same-room: mensaje posterior en la sala · coverage,
 * watched: observado · baseline: días de oficina de las últimas semanas · trial: fase de prueba · margin: margen ·
 * verdict: veredicto · employee: la persona empleada · place: lugar
 */

export const report = (f: SpanishFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(within)} de ${f.count(decided)}`;
  return {
    title: 'Informe semanal de disponibilidad',
    employee: 'la persona empleada',
    places: { remote: 'Teletrabajo', office: 'Oficina', mixed: 'Mixto', off: 'Libre' },
    placesWithin: { remote: 'teletrabajo', office: 'oficina', mixed: 'mixto', off: 'libre' },
    channels: { chat: 'Chat', email: 'Correo' },
    channelsWithin: { chat: 'chat', email: 'correo' },
    outcomes: {
      within: 'dentro del plazo',
      late: 'fuera de plazo',
      undecided: 'aún sin decidir',
      unseen: 'respondida, hora no vista',
      'follow-up': 'mensaje de seguimiento',
      'no-reply-needed': 'marcada: no requiere respuesta',
      'not-a-person': 'no es una persona',
      'order-unknown': 'orden desconocido',
    },
    how: {
      linked: 'respuesta enlazada',
      direct: 'en la misma conversación',
      'names-asker': 'nombra a quien preguntó',
      'same-room': 'mensaje posterior en la sala',
    },
    comma: ', ',
    labelled: (label, text) => `${label}: ${text}`,
    days: (days) => f.plural(days, { one: '# día', other: '# días' }),
    asks: (asks) => f.plural(asks, { one: '# solicitud', other: '# solicitudes' }),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? 'nada decidido' : `${outOf(within, decided)} (${f.percent(share)})`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? 'no alcanzado' : f.span(value)),
    targets: ({ chat, email }) => `chat ${f.span(chat)}, correo ${f.span(email)} de tiempo de trabajo`,
    agreed: (targets) => `Plazos acordados: ${targets}.`,
    asOf: (instant) => `Datos a fecha de ${instant}.`,
    sitesWatched: (sites) =>
      sites.length === 0
        ? 'No se leyó ningún sitio.'
        : `Observado: ${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))} del tiempo de trabajo.`,
  };
};
