import type { Channel } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import { inHours, type Compared, type Days } from '../usual.ts';
import type { FrenchFormat } from './format.ts';

export const sentence = (f: FrenchFormat): Words['sentence'] => {
  const dayForms = {
    remote: { one: '# jour de télétravail', other: '# jours de télétravail' },
    office: { one: '# jour au bureau', other: '# jours au bureau' },
    mixed: { one: '# jour mixte', other: '# jours mixtes' },
    off: { one: '# jour de repos', other: '# jours de repos' },
  };
  const askForms = {
    chat: { one: '# mention dans le chat', other: '# mentions dans le chat' },
    email: { one: '# e-mail', other: '# e-mails' },
  };
  const messageForms = { one: '# message', other: '# messages' };
  const many = { chat: 'mentions dans le chat', email: 'e-mails' };
  const by = { chat: 'dans le chat', email: 'par e-mail' };

  const asks = (number: number, channels: readonly Channel[]) => {
    const [only] = channels;
    return f.plural(number, channels.length === 1 && only ? askForms[only] : messageForms);
  };
  const kinds = (channels: readonly Channel[]) =>
    channels.length === 1 ? '' : ` (${f.list(channels.toSorted().map((channel) => many[channel]))})`;
  const on = ({ place, days, over }: Days) =>
    `Cette semaine, sur ${f.plural(days, dayForms[place])}${over ? '' : ' jusqu’ici'}`;
  const compared = (median: Compared) => {
    if (median === 'nothing') return 'rien à comparer';
    if (median === 'too few') return 'trop peu pour comparer';
    return median === 'not reached' ? 'non atteint' : f.span(median);
  };
  const workingTime = (ms: number) => {
    if (ms >= inHours) return `${f.span(ms)} de temps de travail`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 1
      ? 'moins d’une minute de travail'
      : f.plural(minutes, { one: '# minute de travail', other: '# minutes de travail' });
  };
  return {
    noDay: (over) =>
      over
        ? 'Cette semaine ne comptait aucun jour de travail : il n’y a donc rien à rapporter.'
        : 'Aucun jour de travail n’a encore commencé cette semaine : il n’y a donc rien à rapporter.',
    noRemote: (over) =>
      over
        ? 'Cette semaine ne comptait aucun jour de télétravail. '
        : 'Cette semaine ne compte jusqu’ici aucun jour de télétravail. ',
    nothingAsked: (days, who) =>
      `${on(days)}, aucune mention dans le chat ni aucun e-mail appelant une réponse n’a été enregistré pour ${who}.`,
    nothingDecided: (days, who, undecided, channels) =>
      `${on(days)}, rien n’est encore tranché : ${who} a encore le temps de répondre à ${asks(undecided, channels)}.`,
    answered: (days, who, { within, decided, channels }, usual) =>
      `${on(days)}, ${who} a répondu dans le délai convenu à ${asks(within, channels)} sur ${f.count(decided)}${kinds(channels)}${usual}.`,
    tooFew: (channel, timed) =>
      ` ; trop peu de ${many[channel]} (${f.count(timed)}) pour indiquer un temps de réponse habituel`,
    tooManyOpen: (channel) =>
      ` ; trop de ${many[channel]} sont encore sans réponse pour indiquer un temps de réponse habituel`,
    usual: (channel, median, office) =>
      ` ; une réponse ${by[channel]} a pris habituellement ${workingTime(median)}${
        office ? ` (jours au bureau des ${office.weeks} dernières semaines : ${compared(office.median)})` : ''
      }`,
  };
};
