import type { EnglishFormat } from './format.ts';

/** The words of away notes and of plans in the report, and of the mails that are drafted from them. */
export const plan = (f: EnglishFormat) => ({
  away: {
    title: (promised: number, kept: number) =>
      `Away notes: ${f.count(promised)} promised, ${f.count(kept)} kept`,
    caption: 'Absences that were announced, with the time promised and the time back',
    share: (kept: number, decided: number, share: number | null) =>
      `${f.count(kept)} of ${f.count(decided)} promises that were due (${f.percent(share)}) were kept.`,
    running: (number: number) =>
      f.plural(number, { one: '# promise is not due yet.', other: '# promises are not due yet.' }),
    meaning:
      'An absence that the employee announced with a time to be back. Kept: back by then or at most five minutes later, by their own word or by a message that they sent within five minutes of the promise. Silence is not kept. No absence is taken out of any waiting time.',
    day: 'Day',
    note: 'Note',
    from: 'Away from',
    promised: 'Promised back',
    back: 'Back',
    kept: 'Kept',
    noNote: 'no note',
    by: {
      ended: (time: string) => `${time}, by their own word`,
      message: (time: string) => `${time}, sent a message`,
    },
    noSign: 'no sign',
    isKept: 'kept',
    notKept: 'not kept',
    notDue: 'not due yet',
    /** For those who hear the picture of a day. */
    heard: (notes: readonly string[]) => `Away: ${notes.join('; ')}. The rows are in the table “Away notes”.`,
    stretch: (note: string, from: string, until: string) => `${note}, ${from} to ${until}`,
    legend: 'announced absence.',
    line: (promised: number, kept: number, decided: number, share: number | null) =>
      `Away notes: ${f.count(promised)} promised, ${f.count(kept)} of ${f.count(decided)} due kept (${f.percent(share)}).`,
  },
  done: {
    title: (planned: number, done: number) => `Planned and done: ${f.count(done)} of ${f.count(planned)}`,
    caption: 'What the employee planned for a day, and what became of it',
    meaning:
      'Written and ticked by the employee; nothing here is measured. What stood in the plan at noon counts as planned, also where it was taken out later. What was added after noon is not counted.',
    added: (added: number, done: number) =>
      `Added after noon: ${f.count(added)}, of which done: ${f.count(done)}.`,
    day: 'Day',
    written: 'Plan written',
    item: 'Item',
    became: 'Became',
    isDone: 'done',
    notDone: 'not done',
    later: 'added later',
    dropped: 'taken out later',
    reworded: 'words changed later',
  },
  usual: { lunch: 'Lunch', short: 'Short break', focus: 'Focus time' },
  mail: {
    hello: 'Hello,',
    home: (date: string) => `Working from home today, ${date}`,
    homePlan: 'I am working from home today. I plan to:',
    homeNoPlan: 'I am working from home today.',
    reach: (chat: string, email: string) =>
      `I answer chat within ${chat} and email within ${email} of working time, as agreed.`,
    wrapUp: (date: string) => `Wrap-up of my day, ${date}`,
    planned: (planned: number, done: number) =>
      `Planned for today: ${f.plural(planned, { one: '# item', other: '# items' })}. Done: ${f.count(done)}.`,
    nothingPlanned: 'I had planned nothing in particular for today.',
    done: 'Done:',
    moved: 'Moved to the next working day:',
    regards: 'Kind regards',
    shortened: 'Shortened: the whole text did not fit into the draft.',
  },
  status: {
    away: (note: string, time: string) => `${note}, back ${time}`,
    home: 'Working from home',
    office: 'In the office',
    plan: (where: string, items: readonly string[]) => `${where}. Today: ${items.join(', ')}`,
  },
});
