import type { Words } from '../en/index.ts';
import type { SpanishFormat } from './format.ts';

export const renderings = (f: SpanishFormat): Words['renderings'] => {
  const days = {
    remote: 'días de teletrabajo',
    office: 'días de oficina',
    mixed: 'días mixtos',
    off: 'días libres',
  };
  return {
    text: {
      title: (title, week, dates) => `${title}: ${week} (${dates})`,
      within: (share) => `${share} dentro del plazo`,
      usual: (span) => `respuesta habitual ${span}`,
      usualNotReached: 'respuesta habitual no alcanzada',
      ninety: (span) => `90 % en ${span}`,
      ninetyNotReached: '90 % no alcanzado',
      undecided: (asks) => `${f.count(asks)} aún sin decidir`,
      open: (asks, oldest) => `${f.count(asks)} sin responder, la más antigua desde hace ${oldest}`,
      line: (place, channel, parts) => `${place}, ${channel}: ${parts.join('; ')}.`,
      answeredOnly: (place, share) =>
        `Si solo se contaran los mensajes respondidos, como hacen otras herramientas, los ${days[place]} darían ${share}.`,
      watched: (site, share) => `Observado: ${site}, ${share} del tiempo de trabajo.`,
    },
    markdown: {
      place: 'Lugar',
      channel: 'Canal',
      days: 'Días',
      usual: 'Habitual',
      oldest: 'La más antigua',
      otherRules: 'Con otras reglas',
      notCounted: 'No contado como solicitud',
      watched: 'Observado',
      workingTimeWatched: 'Tiempo de trabajo observado',
    },
  };
};
