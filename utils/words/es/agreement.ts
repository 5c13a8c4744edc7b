import type { Words } from '../en/index.ts';
import type { SpanishFormat } from './format.ts';

export const agreement = (f: SpanishFormat): Words['agreement'] => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  /** `los martes y los jueves`; only Saturday and Sunday change in the plural. */
  const every = (days: readonly number[]) =>
    f.list(days.map((day) => `los ${f.weekday(day)}${day < 5 ? '' : 's'}`));
  const hours: Words['agreement']['hours'] = (all) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join('; ');
  return {
    title: 'Acuerdo: una fase de prueba del teletrabajo',
    // A list, since “y” becomes “e” before some names.
    between: (employee, boss) => `Entre ${f.list([employee, boss])}`,
    boss: 'el responsable',
    aim: 'Lo probamos durante un tiempo limitado y miramos las cifras juntos. Antes no se decide nada.',
    terms: 'Lo que acordamos',
    rules: (margin) =>
      `La prueba se considera superada si, en la proporción de mensajes respondidos a tiempo, los días de teletrabajo no son peores que los días de oficina en más de ${f.plural(margin, { one: '# punto porcentual', other: '# puntos porcentuales' })}. Los mensajes sin responder y los respondidos fuera de plazo cuentan. Antes de la revisión no hay veredicto; después hay tres posibles: no peor, peor, demasiado pronto para saberlo. Todo cambio posterior de estas condiciones lleva su fecha y figura en el informe.`,
    privacy:
      'Reachable funciona en el ordenador de la persona empleada, no guarda el texto de ningún mensaje y no envía nada a ninguna parte. La persona empleada entrega ella misma los informes.',
    questions: 'Preguntas que surgen',
    asked: {
      visibility: '¿Cómo sé que está trabajando?',
      touch: '¿Cómo nos mantenemos en contacto?',
      distraction: '¿No se distraerá en casa?',
      junior: '¿Quién ayuda a nuestro colega sin experiencia?',
      equipment: '¿Es su puesto en casa apto para trabajar?',
      internet: '¿Y si falla internet?',
    },
    answers: {
      visibility: ({ chat, email }) =>
        `Usted ve resultados y tiempos de respuesta en lugar de una silla. Respondo en el chat en ${f.span(chat)} y a los correos en ${f.span(email)} de tiempo de trabajo como máximo, y un informe muestra cada semana cuántas veces se cumplió, incluidos los mensajes sin responder y fuera de plazo. Puede compararlo con sus propios mensajes.`,
      touch: ({ hours: own, sites }) =>
        `Estoy disponible como en la oficina: ${hours(own)}${sites.length === 0 ? '' : `, en ${f.list(sites)}`}, y por teléfono para lo que no pueda esperar. Cuando dejo mi escritorio, digo cuándo volveré.`,
      distraction: () =>
        'Por la mañana digo qué tengo previsto; al final del día, qué está hecho. Si los días de teletrabajo resultan peores que los días de oficina, las cifras lo dicen y lo dejamos.',
      junior: ({ chat, weekdays: days }) =>
        `Quien acaba de llegar recibe respuesta en ${f.span(chat)} de tiempo de trabajo como máximo, en teletrabajo igual que en la mesa de al lado; el informe muestra sus solicitudes aparte. Reservo ${every(days)} media hora para llamadas con la pantalla compartida.`,
      equipment: () =>
        'Trabajo con el ordenador de la empresa y los mismos programas, con auriculares con micrófono y una segunda pantalla, en una habitación con puerta. Los datos de la empresa se quedan donde lo exigen sus normas.',
      internet: () =>
        'Si falla la conexión, en unos minutos uso mi teléfono como punto de acceso. Si eso también falla, llamo, y voy a la oficina o me tomo ese tiempo libre.',
    },
    workingHours: 'Horario de trabajo',
    hours,
    signature: (who) => `Fecha y firma: ${who}`,
  };
};
