import type { PlanItem } from '../domain/fact.ts';
import { longestItem } from '../domain/plan.ts';
import { cleanLine } from '../report/clean.ts';
import type { Language } from '../words/language.ts';
import { mailto } from '../mailto.ts';
import type { Draft } from './state.ts';

/** What the drafts are made of, in one language. */
export interface Writing {
  language: Language;
  /** The user's name; empty when none was given. */
  name: string;
  date: string;
  items: readonly PlanItem[];
}

/** Chat programs show about so much of a status, characters. */
const longestStatus = 100;

/** "Working from home today, I plan to …", with the agreed reply times in ms. */
export function homeMail(writing: Writing, targets: { chat: number; email: number }): Draft {
  const { date, language } = writing;
  const { format } = language;
  const say = language.words.plan.mail;
  const items = lines(writing.items);
  return draft(writing, say.home(format.shortDate(date)), [
    ...(items.length > 0 ? [say.homePlan, '', ...items] : [say.homeNoPlan]),
    '',
    say.reach(format.span(targets.chat), format.span(targets.email)),
  ]);
}

/** The day's end: planned, done, moved. */
export function wrapUpMail(writing: Writing): Draft {
  const { language, date, items } = writing;
  const say = language.words.plan.mail;
  const done = items.filter((item) => item.done);
  const part = (title: string, of: readonly PlanItem[]) => (of.length > 0 ? ['', title, ...lines(of)] : []);
  return draft(writing, say.wrapUp(language.format.shortDate(date)), [
    items.length > 0 ? say.planned(items.length, done.length) : say.nothingPlanned,
    ...part(say.done, done),
    ...part(
      say.moved,
      items.filter((item) => !item.done),
    ),
  ]);
}

/** One line to paste into the chat's status: the absence with its return, else where one works and on what. */
export function statusLine(
  { language, items }: Writing,
  remote: boolean,
  running: { note: string; promised: number } | null,
  zone: string,
): string {
  const { format, words } = language;
  const say = words.plan.status;
  if (running) {
    const note = cleanLine(running.note) || words.plan.usual.short;
    return say.away(note, format.time(running.promised, zone));
  }
  const where = remote ? say.home : say.office;
  const open = items.filter((item) => !item.done).map(({ text }) => cleanLine(text, longestItem));
  return cleanLine(open.length > 0 ? say.plan(where, open) : where, longestStatus);
}

function lines(items: readonly PlanItem[]): string[] {
  return items.map(({ text }) => `- ${cleanLine(text, longestItem)}`);
}

function draft({ language, name }: Writing, subject: string, body: readonly string[]): Draft {
  const say = language.words.plan.mail;
  const signed = cleanLine(name);
  const lines = [say.hello, '', ...body, '', say.regards, ...(signed === '' ? [] : [signed])];
  return { subject, body: lines.join('\n'), link: mailto({ subject, lines, shortened: say.shortened }) };
}
