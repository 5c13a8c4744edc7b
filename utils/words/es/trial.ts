import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { SpanishFormat } from './format.ts';

export const trial = (f: SpanishFormat): Words['trial'] => {
  const asks = (n: number) => f.plural(n, { one: '# solicitud', other: '# solicitudes' });
  const days = {
    any: (n: number) => f.plural(n, { one: '# día', other: '# días' }),
    remote: (n: number) => f.plural(n, { one: '# día de teletrabajo', other: '# días de teletrabajo' }),
    office: (n: number) => f.plural(n, { one: '# día de oficina', other: '# días de oficina' }),
  };
  /** The unit after a number with decimals or a sign. */
  const unit = (n: number) =>
    f.plural(Math.abs(n), { one: 'punto porcentual', other: 'puntos porcentuales' });
  const points = (n: number) => `${f.count(n)} ${unit(n)}`;
  const margin = (n: number) => `del margen acordado de ${points(n)}`;
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, decided, share }: Spoken['remote'], what: string) =>
    `${f.count(within)} de ${f.count(decided)}${what} (${f.percent(share)})`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const there = `En ${days.remote(remote.days)} se respondieron dentro del plazo acordado ${answered(remote, ' solicitudes')}`;
    const here = `en ${days.office(office.days)}, ${answered(office, '')}`;
    if (difference === null) return `${there}; ${here}.`;
    const between =
      interval === null
        ? 'muy pocas solicitudes para un intervalo'
        : `intervalo del 95 % de ${signed(interval[0])} a ${signed(interval[1])}`;
    return `${there}; ${here}: una diferencia de ${signed(difference)} ${unit(difference.value)} (${between}).`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'No se puede prever cuántos días más harían falta.'
      : f.plural(moreDays, {
          one: 'Alrededor de # día más de teletrabajo como estos probablemente bastaría para decidirlo.',
          other: 'Alrededor de # días más de teletrabajo como estos probablemente bastarían para decidirlo.',
        });
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => `p ${value < 0.001 ? '<' : '='} ${f.decimal(Math.max(value, 0.001), 3)}`;
  return {
    title: 'Fase de prueba del teletrabajo',
    closingTitle: 'Informe final de una fase de prueba del teletrabajo',
    progress: (week, of) => `semana ${f.count(week)} de ${f.count(of)}`,
    verdict: {
      words: {
        none: 'Aún sin veredicto',
        'not-worse': 'No peor',
        worse: 'Peor',
        'too-early': 'Demasiado pronto para saberlo',
      },
      nothingYet: ({ review }) =>
        `Aún sin veredicto: hasta ahora no hay decidida ninguna solicitud de un día de teletrabajo. La revisión es el ${f.longDate(review)}.`,
      soFar: (spoken) =>
        `Situación hasta ahora, aún no un veredicto. ${figures(spoken)} El veredicto queda para la revisión del ${f.longDate(spoken.review)}.`,
      notWorse: (spoken) =>
        `Los días de teletrabajo no fueron peores que los días de oficina en más ${margin(spoken.margin)}. ${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `Los días de teletrabajo quedaron por debajo de los días de oficina, pero con certeza en menos ${margin(spoken.margin)}: no peor, según lo acordado. ${figures(spoken)}`,
      worse: (spoken) => `Los días de teletrabajo fueron peores que los días de oficina. ${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? 'menos de 20 solicitudes decididas en un lado no permiten ningún veredicto'
            : because === 'few-days'
              ? 'menos de 4 días en un lado no permiten ningún veredicto'
              : `las cifras son compatibles con ambas cosas: no peor que ${f.signed(-spoken.margin)} ${unit(spoken.margin)}, y peor`;
        return `Demasiado pronto para saberlo: ${why}. ${figures(spoken)} ${needed(moreDays)}`;
      },
    },
    terms: {
      title: 'Lo que se acordó',
      agreed: 'Acordado el',
      lasts: 'Duración',
      span: (weeks, range) => `${f.plural(weeks, { one: '# semana', other: '# semanas' })}, ${range}`,
      ended: (date) => `terminado antes de tiempo, el ${f.longDate(date)}`,
      weekdays: 'Días de teletrabajo',
      weekdayList: weekdays,
      targets: 'Respuesta en un plazo de',
      margin: 'No peor en más de',
      points,
      review: 'Revisión',
      baseline: 'Comparado con',
      baselineSince: (from, before, during) =>
        `${days.office(before)} antes de la fase de prueba (desde el ${f.longDate(from)}) y ${f.count(during)} durante ella`,
      kept: 'Teletrabajo según lo acordado',
      keptDays: (remote, agreed, further) =>
        `${f.count(remote)} de ${f.plural(agreed, { one: '# día acordado', other: '# días acordados' })}${
          further === 0
            ? ''
            : `, y ${f.plural(further, { one: '# día adicional', other: '# días adicionales' })}`
        }`,
      mixed: 'Días mixtos',
      mixedDays: (n, number) => `${days.any(n)} con ${asks(number)}: fuera de la comparación`,
    },
    changes: {
      title: 'Cambiado desde que se acordó',
      nothing: 'No se ha cambiado nada desde que se acordó.',
      caption: 'Qué se cambió, y cuándo',
      when: 'Cambiado',
      what: 'Qué',
      from: 'Antes',
      to: 'Desde entonces',
      late: (date) => `${date}, después del inicio`,
      fields: {
        start: 'Primer día',
        weeks: 'Semanas',
        weekdays: 'Días de teletrabajo',
        chat: 'Plazo de respuesta en el chat',
        email: 'Plazo de respuesta a correos',
        margin: 'Margen',
        review: 'Revisión',
        ended: 'Terminado el',
      },
      value: (field, one) => {
        if (one === null) return none;
        if (typeof one === 'object') return weekdays(one);
        if (typeof one === 'string') return f.longDate(one);
        if (field === 'chat' || field === 'email') return f.span(one * 60_000);
        return field === 'margin' ? points(one) : f.count(one);
      },
    },
    method: (limit) =>
      `Cada día cuenta una vez: las solicitudes de un mismo día se parecen entre sí, así que pesan menos de lo que indica su número. Proporción de los días de teletrabajo menos la de los días de oficina, con su intervalo del 95 % según Agresti y Caffo sobre el número efectivo de solicitudes, t de Student con (días − 2) grados de libertad. No peor: todo el intervalo queda por encima de −${f.count(limit)} ${unit(limit)}. Peor: todo él queda por debajo de 0. Todos los días, también los anteriores a la fase de prueba, se miden con los plazos de esta fase de prueba.`,
    confounded: {
      always: (list) =>
        `Solo en teletrabajo: ${weekdays(list)}. No se puede distinguir qué se debe al lugar y qué al día de la semana.`,
      during: (list) =>
        `En la oficina solo antes de la fase de prueba: ${weekdays(list)}. No se puede distinguir del todo qué se debe al lugar y qué al día de la semana o a la época del año.`,
    },
    figures: {
      title: 'La fase de prueba en cifras',
      caption:
        'Solicitudes de la fase de prueba y de los días de oficina anteriores, medidas con los plazos de la fase de prueba',
      when: 'Cuándo',
      // One word each: they share a narrow column with the place.
      periods: { baseline: 'Antes', trial: 'Prueba' },
      days: 'Días con solicitudes',
    },
    curves: {
      title: 'Cuánto tarda en responderse una solicitud',
      remote: (n) => `teletrabajo, ${asks(n)}`,
      office: (n) => `oficina, antes y durante la fase de prueba, ${asks(n)}`,
      spoken: (channel) =>
        `${channel}: proporción de solicitudes respondidas según el tiempo de trabajo transcurrido, con su banda del 95 %. Las cifras están en la tabla de abajo.`,
      caption: (channel) => `${channel}: proporción respondida en ese tiempo de trabajo (banda del 95 %)`,
      where: 'Lugar',
      band: (share, lower, upper) => `${f.percent(share)} (${f.percent(lower)}–${f.percent(upper)})`,
      note: 'Las bandas toman las solicitudes como independientes entre sí; el veredicto, no.',
    },
    days: {
      title: 'Día a día',
      spoken: (n) =>
        `Proporción respondida dentro del plazo, una marca por día, ${days.any(n)}. Las cifras están en la tabla de abajo.`,
      remote: 'día de teletrabajo',
      office: 'día de oficina',
      size: 'Cuanto mayor es la marca, más solicitudes hay.',
      start: 'inicio',
      caption: 'Todos los días en que se basa el veredicto',
      day: 'Día',
      where: 'Lugar',
      before: (place) => `${place} (antes)`,
      within: 'Dentro del plazo',
      undecided: 'Aún sin decidir',
      chat: 'Chat, habitual',
      email: 'Correo, habitual',
    },
    ratio: {
      title: 'Tiempos de respuesta y azar',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${days.remote(remote.days)}, ${days.office(office.days)}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': 'menos de 4 días con un tiempo habitual en un lado',
            'not-reached':
              'en un día de teletrabajo quedaron sin responder demasiadas solicitudes para un tiempo habitual',
            'no-spread': 'todos los días son iguales',
          }[gate ?? 'few-days'];
          return `${channel}: sin cociente; ${why} (${basis}).`;
        }
        return `${channel}: el tiempo de respuesta habitual de un día de teletrabajo es ${f.decimal(ratio)} veces el de un día de oficina (intervalo del 95 % de ${f.decimal(interval[0])} a ${f.decimal(interval[1])}; ${basis}).`;
      },
      permutation: (value, exact, compared) =>
        `Si el lugar no influyera, proporciones al menos tan distantes entre sí se darían con ${p(value)} (días intercambiados dentro de su día de la semana, ${
          exact
            ? `todas las ${f.count(compared)} disposiciones`
            : `${f.count(compared)} disposiciones con semilla fija`
        }).`,
      noPermutation:
        'Ningún día puede intercambiarse entre los lugares, así que el azar no puede juzgarse de ese modo.',
    },
    appendix: {
      title: 'Anexo: pruebas de manual, que tratan los mensajes como independientes',
      note: 'Aquí no deciden nada: las solicitudes de un mismo día se parecen entre sí, así que estas pruebas ven diferencias que no existen.',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? 'sin prueba de log-rank'
            : `prueba de log-rank χ² = ${f.decimal(logRank.chiSquare)}, ${p(logRank.p)}`;
        if (shift === null) return `${channel}: ${test}.`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : ` (intervalo del 95 % de ${minutes(shift.interval[0])} a ${minutes(shift.interval[1])})`;
        return `${channel}: ${test}; desplazamiento de Hodges–Lehmann de las solicitudes respondidas: ${minutes(shift.estimate)} minutos de trabajo${range}${shift.p === null ? '' : `, suma de rangos ${p(shift.p)}`}.`;
      },
    },
    footer: {
      title: 'Lo que este informe deja fuera o trata aparte',
      apart: ({ followUps, noReplyNeeded, seenUnsure, orderUnknown, elsewhere }) =>
        `Fuera de la proporción: ${f.plural(followUps, {
          one: '# mensaje de seguimiento',
          other: '# mensajes de seguimiento',
        })} («¡gracias!»), ${f.count(noReplyNeeded)} con la marca «no requiere respuesta» de la persona empleada, ${f.count(seenUnsure)} con respuesta a una hora no leída, ${f.count(orderUnknown)} en un orden desconocido. Contadas como fuera de plazo: ${f.count(elsewhere)} con la marca «respondida por otra vía».`,
      rulesCaption: 'Solicitudes respondidas dentro del plazo, con otras reglas',
      watched: (site, share) =>
        `${site}: ${f.percent(share)} del tiempo de trabajo de la fase de prueba observado.`,
      corrections: (n) =>
        n === 0
          ? 'Nada sobre los días de la fase de prueba se indicó ni se cambió en un día posterior.'
          : f.plural(n, {
              one: '# indicación sobre un día de la fase de prueba se hizo en un día posterior.',
              other: '# indicaciones sobre días de la fase de prueba se hicieron en un día posterior.',
            }),
      excluded:
        'Los mensajes que no son solicitudes (copias, listas, automáticos) se cuentan por motivo en los informes semanales.',
    },
    calendar: {
      review: 'Revisión de la fase de prueba del teletrabajo',
      notes: (range) =>
        `La fase de prueba (${range}) termina. Abrir Reachable, página «Fase de prueba», y llevar el informe final.`,
      remoteDay: 'Teletrabajo (fase de prueba)',
    },
  };
};
