import type { PlanItem } from '../domain/fact.ts';
import { longestItem } from '../domain/plan.ts';
import { cleanLine } from '../report/clean.ts';
import type { Format, PlanWords } from '../report/plan-words.ts';
import { mailto } from './mailto.ts';
import type { Draft } from './state.ts';

/** What the drafts are made of, in one language. */
export interface Writing {
  words: PlanWords;
  format: Format;
  /** The user's name; empty when none was given. */
  name: string;
  date: string;
  items: readonly PlanItem[];
}

/** Chat programs show about so much of a status, characters. */
const longestStatus = 100;

/** "Working from home today, I plan to …", with the agreed reply times in ms. */
export function homeMail(writing: Writing, targets: { chat: number; email: number }): Draft {
  const { words, format, date } = writing;
  const items = lines(writing.items);
  return draft(writing, words.home(format.shortDate(date)), [
    ...(items.length > 0 ? [words.homePlan, '', ...items] : [words.homeNoPlan]),
    '',
    words.reach(format.span(targets.chat), format.span(targets.email)),
  ]);
}

/** The day's end: planned, done, moved. */
export function wrapUpMail(writing: Writing): Draft {
  const { words, format, date, items } = writing;
  const done = items.filter((item) => item.done);
  const part = (title: string, of: readonly PlanItem[]) => (of.length > 0 ? ['', title, ...lines(of)] : []);
  return draft(writing, words.wrapUp(format.shortDate(date)), [
    words.wrapUpShare(done.length, items.length),
    ...part(words.wrapUpDone, done),
    ...part(
      words.wrapUpMoved,
      items.filter((item) => !item.done),
    ),
  ]);
}

/** One line to paste into the chat's status: the absence with its return, else where one works and on what. */
export function statusLine(
  { words, format, items }: Writing,
  remote: boolean,
  running: { note: string; promised: number } | null,
  zone: string,
): string {
  if (running) {
    const note = cleanLine(running.note) || words.usual.short;
    return words.statusAway(note, format.time(running.promised, zone));
  }
  const where = remote ? words.statusHome : words.statusOffice;
  const open = items.filter((item) => !item.done).map(({ text }) => cleanLine(text, longestItem));
  return cleanLine(open.length > 0 ? words.statusPlan(where, open) : where, longestStatus);
}

function lines(items: readonly PlanItem[]): string[] {
  return items.map(({ text }) => `- ${cleanLine(text, longestItem)}`);
}

function draft({ words, name }: Writing, subject: string, body: readonly string[]): Draft {
  const signed = cleanLine(name);
  const text = [words.hello, '', ...body, '', words.regards, ...(signed === '' ? [] : [signed])].join('\n');
  return { subject, body: text, link: mailto(subject, text, words.shortened) };
}
