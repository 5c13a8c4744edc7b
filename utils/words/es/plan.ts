import type { Words } from '../en/index.ts';
import type { SpanishFormat } from './format.ts';

/** Ausencias anunciadas y plan del día en el informe, y los correos que salen de ellos. */
export const plan = (f: SpanishFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) => `Ausencias: ${f.count(promised)} anunciadas, ${f.count(kept)} cumplidas`,
    caption: 'Ausencias anunciadas, con la hora de regreso prometida y la real',
    share: (kept, decided, share) =>
      `Promesas vencidas cumplidas: ${f.count(kept)} de ${f.count(decided)} (${f.percent(share)}).`,
    running: (number) =>
      f.plural(number, { one: '# promesa aún no ha vencido.', other: '# promesas aún no han vencido.' }),
    meaning:
      'Una ausencia anunciada con hora de regreso. Cumplida: de vuelta a esa hora o como mucho cinco minutos después, según declara la persona empleada o por un mensaje enviado a menos de cinco minutos de la hora prometida. El silencio no cuenta como cumplida. Ninguna ausencia se descuenta de un tiempo de espera.',
    day: 'Día',
    note: 'Nota',
    from: 'Ausente desde',
    promised: 'Regreso prometido',
    back: 'De vuelta',
    kept: 'Cumplida',
    noNote: 'sin nota',
    by: { ended: (time) => `${time}, según declara`, message: (time) => `${time}, envió un mensaje` },
    noSign: 'sin señal',
    isKept: 'cumplida',
    notKept: 'no cumplida',
    notDue: 'aún no vence',
    heard: (notes) => `Ausencias: ${notes.join('; ')}. Las filas están en la tabla «Ausencias».`,
    stretch: (note, from, until) => `${note}, de ${from} a ${until}`,
    legend: 'ausencia anunciada.',
    line: (promised, kept, decided, share) =>
      `Ausencias: ${f.count(promised)} anunciadas, ${f.count(kept)} de ${f.count(decided)} promesas vencidas cumplidas (${f.percent(share)}).`,
  },
  done: {
    title: (planned, done) => `Planeado y hecho: ${f.count(done)} de ${f.count(planned)}`,
    caption: 'Lo que se planeó para un día y lo que resultó',
    meaning:
      'Escrito y marcado por la persona empleada; aquí no se mide nada. Lo que figuraba en el plan a mediodía cuenta como planeado, aunque se quitara después. Lo añadido después de mediodía no se cuenta.',
    added: (added, done) =>
      `Añadido después de mediodía: ${f.count(added)}; de ello, hecho: ${f.count(done)}.`,
    day: 'Día',
    written: 'Plan escrito',
    item: 'Tarea',
    became: 'Resultado',
    isDone: 'hecho',
    notDone: 'no hecho',
    later: 'añadido después',
    dropped: 'quitado después',
    reworded: 'reformulado después',
  },
  usual: { lunch: 'Almuerzo', short: 'Pausa corta', focus: 'Tiempo de concentración' },
  mail: {
    hello: 'Hola:',
    home: (date) => `Hoy teletrabajo, ${date}`,
    homePlan: 'Hoy trabajo desde casa. Tengo previsto:',
    homeNoPlan: 'Hoy trabajo desde casa.',
    reach: (chat, email) =>
      `Como acordamos, respondo en el chat en ${chat} y al correo en ${email} de tiempo de trabajo.`,
    wrapUp: (date) => `Resumen de mi día, ${date}`,
    planned: (planned, done) =>
      `Planeado para hoy: ${f.plural(planned, { one: '# tarea', other: '# tareas' })}. Hecho: ${f.count(done)}.`,
    nothingPlanned: 'No había planeado nada en particular para hoy.',
    done: 'Hecho:',
    moved: 'Aplazado al próximo día laborable:',
    regards: 'Saludos cordiales',
    shortened: 'Abreviado: el texto completo no cabía en el borrador.',
  },
  status: {
    away: (note, time) => `${note}, de vuelta a las ${time}`,
    home: 'Trabajo desde casa',
    office: 'En la oficina',
    plan: (where, items) => `${where}. Hoy: ${items.join(', ')}`,
  },
});
