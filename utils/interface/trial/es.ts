import { format } from '../../words/es/format.ts';
import type { TrialWords } from './en.ts';

export { format };

export const words: TrialWords = {
  title: 'Reachable: fase de prueba',
  heading: 'Fase de prueba',
  means:
    'Acuerde unas semanas con días de teletrabajo fijos y plazos claros, miren las cifras juntos un día fijado y decidan entonces.',
  done: {
    saved: 'Guardado. El cambio lleva su fecha.',
    unchanged: 'No se ha cambiado nada.',
    calendar: (file) => `Guardado como ${file}. Ábralo con su calendario.`,
    file: (file) => `Guardado como ${file}.`,
  },
  progress: {
    before: (start) => `Empieza el ${start}`,
    running: (week, of) => `Semana ${format.count(week)} de ${format.count(of)}`,
    reviewDue: (review) => `Revisión el ${review}`,
    over: (review) => `Revisada el ${review}`,
    next: (date) => `El ${date} es el próximo día de teletrabajo.`,
    noNext: 'No queda ningún día de teletrabajo.',
    review: (date) => `La revisión es el ${date}.`,
    calendar: 'Recordatorio de la revisión para el calendario',
    calendarDays: '… con los días de teletrabajo',
    another: 'Planear otra fase de prueba',
    changed: 'El plan se ha cambiado desde el acuerdo; los informes indican cada cambio.',
  },
  plan: {
    open: 'Planear una fase de prueba',
    change: 'Cambiar el plan',
    fields: {
      start: 'Primer día',
      weeks: 'Semanas',
      weekdays: 'Días de teletrabajo',
      chat: 'Plazo de respuesta en el chat, en minutos de trabajo',
      email: 'Plazo de respuesta a correos, en minutos de trabajo',
      margin: 'Margen, en puntos porcentuales',
      review: 'Revisión conjunta el',
      boss: 'Acordado con',
      ended: 'Terminada antes de tiempo el',
    },
    hints: {
      email: '240 son cuatro horas.',
      margin:
        'Los días de teletrabajo pueden ser peores en esta medida en la proporción respondida a tiempo.',
      review: 'Antes de ese día ningún informe da un veredicto.',
      boss: 'El nombre, solo para el acuerdo. Puede quedar vacío.',
      ended: 'Déjelo vacío mientras siga la fase de prueba.',
    },
    save: 'Guardar el plan',
    saveChanges: 'Guardar los cambios',
    changesDated: 'Cada cambio lleva su fecha y figura en los informes, también el que se deshace.',
  },
  faults: {
    noDate: 'Elija una fecha.',
    notWhole: (example) => `Escriba un número entero, por ejemplo ${format.count(example)}.`,
    tooSmall: (least) => `Escriba ${format.count(least)} o más.`,
    tooManyWeeks: (most) =>
      `Es demasiado: escriba como máximo ${format.plural(most, { one: '# semana', other: '# semanas' })}.`,
    tooManyMinutes: (most) =>
      `Es demasiado: escriba como máximo ${format.plural(most, { one: '# minuto de trabajo', other: '# minutos de trabajo' })}.`,
    tooManyPoints: (most) =>
      `Es demasiado: escriba como máximo ${format.plural(most, { one: '# punto porcentual', other: '# puntos porcentuales' })}.`,
    noWeekday: 'Elija al menos un día de teletrabajo.',
    reviewBeforeEnd: 'La revisión es anterior al último día de teletrabajo. Elija ese día o uno posterior.',
    endedBeforeStart:
      'La fase de prueba no puede terminar antes de su primer día. Elija una fecha posterior.',
    endedAfterEnd:
      'La fase de prueba termina antes de todos modos. Elija una fecha anterior o deje el campo vacío.',
  },
  chance: {
    title: 'Cómo terminará probablemente una fase de prueba así',
    recorded: (days) =>
      `Según sus propios días de oficina registrados (${format.count(days)} antes del primer día); puede probar otras cifras.`,
    assumed: (days) =>
      `Hay muy pocos días de oficina registrados (${format.count(days)} antes del primer día), así que estas cifras son supuestas; escriba las suyas si las conoce.`,
    asksPerDay: 'Mensajes al día que esperan respuesta',
    share: 'Respondidos a tiempo en la oficina, %',
    noPlan: 'Rellene el plan para verlo.',
    days: (remote, office) =>
      `${format.plural(remote, { one: '# día de teletrabajo', other: '# días de teletrabajo' })} frente a ${format.plural(office, { one: '# día de oficina', other: '# días de oficina' })}.`,
    equal: (notWorse, tooEarly, worse) => [
      'Si los días de teletrabajo son en realidad igual de buenos: ',
      `${notWorse} «No peor»`,
      `, ${tooEarly} «Demasiado pronto para saberlo», ${worse} un «Peor» equivocado.`,
    ],
    worse: (points, worse, notWorse) =>
      `Si son en realidad ${format.plural(points, { one: '# punto porcentual peores', other: '# puntos porcentuales peores' })}: ${worse} «Peor», ${notWorse} un «No peor» equivocado.`,
    mostlyTooEarly: 'Una fase de prueba así termina casi siempre en «Demasiado pronto para saberlo».',
    whatHelps: (offers) => `Lo que ayudaría: ${offers}.`,
    nothingHelps: 'Ayudarían más días de teletrabajo, más mensajes al día o un margen mayor.',
    help: {
      'another-weekday': (chance) => `otro día de teletrabajo por semana (${chance})`,
      'twice-the-weeks': (chance) => `el doble de semanas (${chance})`,
      'a-baseline': (chance) => `ocho semanas de días de oficina registradas o importadas antes (${chance})`,
      'a-wider-margin': (chance) => `un margen 5 puntos porcentuales mayor (${chance})`,
    },
  },
  agreement: {
    title: 'Acuerdo para firmar',
    print: 'Imprimir el acuerdo',
    means:
      'Las respuestas se redactan a partir de sus ajustes. Escríbalas con sus propias palabras: se guardan aquí.',
  },
  closing: {
    title: 'Informe final',
    html: 'Guardar como HTML',
    print: 'Imprimir o PDF',
    json: 'JSON',
  },
};
