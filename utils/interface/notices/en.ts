import type { Place } from '../../domain/fact.ts';
import type { NudgeButton } from '../../routine/said.ts';
import { format } from '../../words/en/format.ts';

export { format };

const places: Record<Place, string> = {
  remote: 'Reachable: working from home',
  office: 'Reachable: in the office',
  off: 'Reachable: outside working hours',
};
const buttons: Record<NudgeButton, string> = {
  snooze: 'Remind me later',
  'no-reply-needed': 'No reply needed',
};

/** What the background says: in the toolbar, and in notices. Names are those that the user gave. */
export const words = {
  title: 'Reachable: notices',
  places,
  /** The place, and how many wait, in full sentences; nobody asks for it where nobody waits. */
  toolbar: {
    calm: (place: string, waiting: number) =>
      `${place}. ${format.plural(waiting, { one: '# ask waits.', other: '# asks wait.' })}`,
    near: (place: string, waiting: number) =>
      `${place}. ${format.plural(waiting, { one: '# ask waits.', other: '# asks wait.' })} One is due soon.`,
    late: (place: string, waiting: number) =>
      `${place}. ${format.plural(waiting, { one: '# ask waits.', other: '# asks wait.' })} One is late.`,
  },
  nudge: {
    title: (asks: number, names: readonly string[]) =>
      names.length === 0
        ? format.plural(asks, { one: '# ask is waiting', other: '# asks are waiting' })
        : format.plural(asks, {
            one: `An ask from ${format.list(names)} is waiting`,
            other: `# asks are waiting, also from ${format.list(names)}`,
          }),
    one: (sites: readonly string[], due: string) => `${format.list(sites)}: in time until ${due}.`,
    several: (sites: readonly string[], due: string) =>
      `${format.list(sites)}: the first is in time until ${due}.`,
    buttons,
  },
  question: {
    title: 'Working from home today?',
    message: 'The answer counts from the day’s start.',
    click: 'A click leads to the switch for it.',
    yes: 'Yes, from home',
    no: 'No',
  },
  promise: {
    title: (time: string) => `Back? ${time} was promised`,
    kept: 'Back within five minutes of it still keeps the promise.',
    late: 'The away note is still running.',
    back: 'I am back',
  },
  week: {
    title: 'The week’s availability report is ready',
    message: 'The week’s work is done. A click opens the report, to look at it and to hand it over.',
  },
};

export type NoticeWords = typeof words;
