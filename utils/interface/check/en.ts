import { format } from '../../words/en/format.ts';

export { format };

const asks = (rows: number) => format.plural(rows, { one: '# ask', other: '# asks' });
const basis = (rows: number, week: string, before: number) =>
  `the ${asks(rows)} of ${week} and the ${format.plural(before, { one: '# office ask', other: '# office asks' })} of the weeks before`;

/** The page “Check a report”, for whoever was given one; the command says the same in English. */
export const words = {
  title: 'Reachable: check a report',
  heading: 'Check a report',
  means:
    'Choose the JSON file of a weekly report: every figure in it is computed anew from its rows, here on this machine. Nothing is recorded or sent, and no permission is needed. Of an HTML file the SHA-256 can be compared.',
  choose: 'Choose a file, or drop it on this page',
  /** Before and after the name of the file. */
  computing: ['Computing ', ' …'],
  follows: (figures: number, rows: number, week: string, before: number) =>
    `All ${format.count(figures)} figures follow from the rows: ${basis(rows, week, before)}.`,
  differs: (values: number, rows: number, week: string, before: number) =>
    `${format.plural(values, {
      one: '# value of the file does not follow from its rows',
      other: '# values of the file do not follow from its rows',
    })}: ${basis(rows, week, before)}.`,
  /** What nobody can compute from the file, said wherever a recompute is. */
  notComputed:
    'Taken as the file states them: when each ask came and was answered, where the employee was, the watched time, what was counted as no ask, the marks, the working hours of the weeks before, and the days of a trial, from which its comparison is computed. Five asks compared with your own mailbox check the times; the date at which the report’s SHA-256 reached you shows that nothing was changed since.',
  differences: {
    caption: 'What differs',
    captionFirst: (listed: number, all: number) =>
      `What differs: the first ${format.count(listed)} of ${format.count(all)}`,
    where: 'Where in the file',
    file: 'The file says',
    rows: 'The rows say',
    nothing: 'nothing',
  },
  fingerprint: {
    title: 'Is it the file that the mail spoke of?',
    /** Before and after the name of the file. */
    of: ['SHA-256 of ', ':'],
    field: 'SHA-256 in the mail',
    paste: 'The mail names the HTML file’s. Paste it here to compare.',
    digits: (wanted: number, given: number) =>
      `A SHA-256 has ${format.count(wanted)} hexadecimal digits; here ${format.plural(given, { one: 'is #', other: 'are #' })}. Copy it from the mail once more.`,
    same: 'The same: this is the very file, unchanged.',
    other: 'Not the same: this is another file, or it was changed. Ask for the file that the mail spoke of.',
  },
};

export type CheckWords = typeof words;
