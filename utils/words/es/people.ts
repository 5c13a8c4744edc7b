import type { Words } from '../en/index.ts';

export const people = (): Words['people'] => ({
  groups: {
    boss: 'Responsable',
    junior: 'Colega sin experiencia',
    team: 'El equipo',
    others: 'Otras personas',
  },
  check: {
    title: 'Compruébelo usted: las solicitudes del responsable',
    how: 'Elija cinco filas, busque esos mensajes en su propio buzón o chat y compare los minutos; elija después cinco mensajes suyos de esta semana y búsquelos aquí. Un minuto más o menos es normal: algunas páginas muestran la hora solo al minuto, y un correo lleva la hora del ordenador que lo envió.',
    caption: 'Cada solicitud del responsable por orden de tiempo, respondida o no',
    named: 'Compruébelo usted: las demás personas aquí nombradas',
    namedCaption: 'Cada solicitud de las demás personas nombradas, por orden de tiempo',
  },
  served: {
    title: 'A quién se respondió, y en cuánto tiempo',
    caption: (weeks) =>
      `Días de teletrabajo de esta semana junto a los días de oficina de las últimas ${weeks} semanas; los tiempos son los habituales, en tiempo de trabajo`,
    who: 'Quién',
    place: 'Lugar',
    tooFew: 'muy pocas',
    note: (fewest) =>
      `Quién pertenece a qué grupo es una indicación de la persona empleada. Muy pocas: menos de ${fewest} solicitudes dicen más de una de ellas que de un grupo.`,
  },
  edits: {
    title: 'Modificaciones',
    none: 'La persona empleada no marcó ninguna solicitud ni corrigió nada que afecte a esta semana.',
    kinds: {
      mark: 'marcas en solicitudes',
      place: 'lugares corregidos en un día posterior',
      schedule: 'cambios del horario de trabajo',
      holiday: 'días festivos',
      target: 'cambios de los plazos',
      person: 'remitentes marcados como que no son una persona',
      erased: 'registros borrados',
    },
    back: (kind, back) => `${kind} (de ellas, retiradas después: ${back})`,
    line: (parts) =>
      `Modificaciones de la persona empleada que afectan a esta semana, se hicieran cuando se hicieran: ${parts.join('; ')}. La proporción sin las marcas figura en «La misma semana con otras reglas».`,
  },
});
