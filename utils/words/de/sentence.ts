import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { GermanFormat } from './format.ts';

export const sentence = (f: GermanFormat): Words['sentence'] => {
  const dayForms = {
    remote: { one: '# Homeoffice-Tag', other: '# Homeoffice-Tagen' },
    office: { one: '# Bürotag', other: '# Bürotagen' },
    mixed: { one: '# gemischten Tag', other: '# gemischten Tagen' },
    off: { one: '# freien Tag', other: '# freien Tagen' },
  };
  const askForms = {
    chat: { one: '# Chat-Erwähnung', other: '# Chat-Erwähnungen' },
    email: { one: '# E-Mail', other: '# E-Mails' },
  };
  const many = { chat: 'Chat-Erwähnungen', email: 'E-Mails' };
  const by = { chat: 'im Chat', email: 'per E-Mail' };

  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return channels.length === 1 && only
      ? f.plural(number, askForms[only])
      : f.plural(number, { one: '# Nachricht', other: '# Nachrichten' });
  };
  const of = (decided: number, channels: readonly Channel[]) =>
    decided === 1 || channels.length === 1
      ? asks(decided, channels)
      : `${f.count(decided)} ${f.list(channels.toSorted().map((channel) => many[channel]))}`;
  const on = ({ place, days, over }: Days) =>
    `An ${over ? '' : 'bisher '}${f.plural(days, dayForms[place])} in dieser Woche`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return 'nichts zum Vergleich';
    if (median === 'too few') return 'zu wenige zum Vergleich';
    return median === 'not reached' ? 'nicht erreicht' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)} Arbeitszeit`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1
      ? 'weniger als eine Arbeitsminute'
      : f.plural(minutes, { one: '# Arbeitsminute', other: '# Arbeitsminuten' });
  };
  return {
    noDay: (over) =>
      over
        ? 'In dieser Woche lag kein Arbeitstag, es gibt also nichts zu berichten.'
        : 'In dieser Woche hat noch kein Arbeitstag begonnen, es gibt also nichts zu berichten.',
    noRemote: (over) => `In dieser Woche gab es ${over ? '' : 'bisher '}keinen Homeoffice-Tag. `,
    nothingAsked: (days, who) =>
      `${on(days)} wurde für ${who} keine Chat-Erwähnung oder E-Mail erfasst, die eine Antwort erwartet.`,
    nothingDecided: (days, who, undecided, channels) =>
      `${on(days)} ist noch nichts entschieden: ${who} hat noch Zeit, ${asks(undecided, channels)} zu beantworten.`,
    answered: (days, who, { within, decided, channels }, usual) =>
      `${on(days)} hat ${who} ${f.count(within)} von ${of(decided, channels)} in der vereinbarten Zeit beantwortet${usual}.`,
    tooFew: (channel, timed) =>
      `; für eine übliche Antwortzeit sind es zu wenige ${many[channel]} (${f.count(timed)})`,
    tooManyOpen: (channel) =>
      `; für eine übliche Antwortzeit sind noch zu viele ${many[channel]} unbeantwortet`,
    usual: (channel, median, office) =>
      `; eine Antwort ${by[channel]} dauerte üblicherweise ${workingTime(median)}${
        office ? ` (Bürotage der letzten ${office.weeks} Wochen: ${compared(office.median)})` : ''
      }`,
  };
};
