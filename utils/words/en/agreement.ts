import type { EnglishFormat } from './format.ts';

/** What people commonly hold against working from home. */
export const objections = ['visibility', 'touch', 'distraction', 'junior', 'equipment', 'internet'] as const;
export type Objection = (typeof objections)[number];

/** The user's own settings, as far as the answers speak of them. Targets in working ms. */
export interface AgreementSettings {
  /** Weekdays of the same hours together, Monday 0; each stretch of hours as `9:00–17:00`. */
  hours: readonly { days: readonly number[]; hours: readonly string[] }[];
  weekdays: readonly number[];
  chat: number;
  email: number;
  /** Names of the sites that are read. */
  sites: readonly string[];
}

/** The one page that both sign. */
export const agreement = (f: EnglishFormat) => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  const hours = (all: AgreementSettings['hours']) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join('; ');
  const answers: Record<Objection, (settings: AgreementSettings) => string> = {
    visibility: ({ chat, email }) =>
      `You see results and reply times instead of a chair. Chat is answered within ${f.span(chat)} and email within ${f.span(email)} of working time, and a report every week shows how often that held, open and late ones included. You can compare your own messages with it.`,
    touch: ({ hours: own, sites }) =>
      `I can be reached as in the office: ${hours(own)}${sites.length === 0 ? '' : `, on ${f.list(sites)}`}, and by phone for what cannot wait. When I leave my desk I say when I will be back.`,
    distraction: () =>
      'In the morning I say what I plan, in the evening what is done. If remote days turn out worse than office days, the figures say so, and we stop.',
    junior: ({ chat, weekdays: days }) =>
      `Whoever is new gets an answer within ${f.span(chat)} of working time, at home as at the next desk; the report shows theirs apart. On ${weekdays(days)} I keep half an hour for calls with the screen shared.`,
    equipment: () =>
      'I work on the company’s computer with the same programs, with a headset and a second screen, in a room with a door. Company data stays where the company’s rules want it.',
    internet: () =>
      'If the connection fails I use my phone as a hotspot within minutes. If that fails too I call, and come to the office or take the time off.',
  };
  return {
    title: 'Agreement: a trial of working from home',
    between: (employee: string, boss: string) => `Between ${employee} and ${boss}`,
    boss: 'the manager',
    aim: 'We try it for a limited time and look at the figures together. Nothing is decided before.',
    terms: 'What we agree on',
    rules: (margin: number) =>
      `The trial passes if remote days are not worse than office days by more than ${f.plural(margin, { one: '# point', other: '# points' })} in the share of messages answered in time. Open and late messages count. Before the review there is no verdict, afterwards there are three: not worse, worse, too early to tell. Every later change of these terms is dated and listed in the report.`,
    privacy:
      'Reachable runs on the employee’s computer, keeps no text of any message and sends nothing anywhere. The employee hands the reports over.',
    questions: 'Questions that come up',
    asked: {
      visibility: 'How do I know that you are working?',
      touch: 'How do we stay in touch?',
      distraction: 'Will you not be distracted at home?',
      junior: 'Who helps our junior colleague?',
      equipment: 'Is your desk at home fit for work?',
      internet: 'What if the internet fails?',
    } satisfies Record<Objection, string>,
    answers,
    workingHours: 'Working hours',
    hours,
    signature: (who: string) => `${who}, date and signature`,
  };
};
