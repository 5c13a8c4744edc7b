import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { SpanishFormat } from './format.ts';

export const sentence = (f: SpanishFormat): Words['sentence'] => {
  const dayForms = {
    remote: { one: '# día de teletrabajo', other: '# días de teletrabajo' },
    office: { one: '# día de oficina', other: '# días de oficina' },
    mixed: { one: '# día mixto', other: '# días mixtos' },
    off: { one: '# día libre', other: '# días libres' },
  };
  const askForms = {
    chat: { one: '# mención en el chat', other: '# menciones en el chat' },
    email: { one: '# correo', other: '# correos' },
  };
  const messageForms = { one: '# mensaje', other: '# mensajes' };
  const many = { chat: 'menciones en el chat', email: 'correos' };
  const few = { chat: 'pocas menciones en el chat', email: 'pocos correos' };
  const tooMany = { chat: 'demasiadas menciones en el chat', email: 'demasiados correos' };
  const by = { chat: 'en el chat', email: 'por correo' };

  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return f.plural(number, channels.length === 1 && only ? askForms[only] : messageForms);
  };
  const of = (decided: number, channels: readonly Channel[]) =>
    decided === 1 || channels.length === 1
      ? asks(decided, channels)
      : `${f.count(decided)} ${f.list(channels.toSorted().map((channel) => many[channel]))}`;
  const on = ({ place, days, over }: Days) =>
    `Esta semana, en ${f.plural(days, dayForms[place])}${over ? '' : ' hasta ahora'}`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return 'nada que comparar';
    if (median === 'too few') return 'muy pocas para comparar';
    return median === 'not reached' ? 'no alcanzado' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)} de tiempo de trabajo`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1
      ? 'menos de un minuto de trabajo'
      : f.plural(minutes, { one: '# minuto de trabajo', other: '# minutos de trabajo' });
  };
  return {
    noDay: (over) =>
      over
        ? 'Esta semana no tuvo ningún día laborable, por lo que no hay nada que informar.'
        : 'Esta semana aún no ha comenzado ningún día laborable, por lo que no hay nada que informar.',
    noRemote: (over) =>
      over
        ? 'Esta semana no hubo ningún día de teletrabajo. '
        : 'Esta semana no ha habido hasta ahora ningún día de teletrabajo. ',
    nothingAsked: (days, who) =>
      `${on(days)}, no se registró para ${who} ninguna mención en el chat ni ningún correo que pida respuesta.`,
    nothingDecided: (days, who, undecided, channels) =>
      `${on(days)}, aún no hay nada decidido: ${who} todavía tiene tiempo para responder a ${asks(undecided, channels)}.`,
    answered: (days, who, { within, decided, channels }, usual) =>
      `${on(days)}, ${who} respondió en el plazo acordado a ${f.count(within)} de ${of(decided, channels)}${usual}.`,
    tooFew: (channel, timed) =>
      `; hay muy ${few[channel]} (${f.count(timed)}) para indicar un tiempo de respuesta habitual`,
    tooManyOpen: (channel) =>
      `; ${tooMany[channel]} siguen sin responder para indicar un tiempo de respuesta habitual`,
    usual: (channel, median, office) =>
      `; una respuesta ${by[channel]} tardó habitualmente ${workingTime(median)}${
        office ? ` (días de oficina de las últimas ${office.weeks} semanas: ${compared(office.median)})` : ''
      }`,
  };
};
