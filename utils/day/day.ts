import { awaysOf, backOf, isKept, runningAt, type Away } from '../domain/away.ts';
import { dateText, instantOf } from '../domain/clock.ts';
import type { Fact } from '../domain/fact.ts';
import { leftOver, planOf, storyOf } from '../domain/plan.ts';
import { placeAt } from '../domain/place.ts';
import type { Rules } from '../domain/rules.ts';
import { todayIn } from '../domain/today.ts';
import type { Language } from '../words/language.ts';
import { homeMail, statusLine, wrapUpMail, type Writing } from './drafts.ts';
import { notYet } from './edit.ts';
import type { DayState, Note } from './state.ts';

/** What today is made of. */
export interface Known {
  facts: readonly Fact[];
  rules: Rules;
  /** Zone where no schedule was stated. */
  zone: string;
  /** Epoch ms. */
  now: number;
  /** When the user sent messages around today's promises, epoch ms. */
  own: readonly number[];
  name: string;
  /** The report's language. */
  language: Language;
}

/** Today as the facts say it. Pure. */
export function dayOf(known: Known): Omit<DayState, 'copied' | 'problem'> {
  const { facts, rules, now, language, name } = known;
  const { date: number, zone } = todayIn(known);
  const date = dateText(number);
  const items = planOf(facts, date);
  const story = storyOf(facts, date, instantOf(number, 720, zone));
  const place = placeAt(rules.places, now);
  const running = runningAt(facts, now);
  const writing: Writing = { language, name, date, items };
  return {
    now,
    zone,
    date,
    place,
    items,
    later: story.filter(({ later }) => later).map(({ id }) => id),
    left: notYet(items, leftOver(facts, date)),
    running: running && noteOf(running, known),
    notes: awaysToday(known).map((away) => noteOf(away, known)),
    home: homeMail(writing, { chat: rules.target('chat', now), email: rules.target('email', now) }),
    wrapUp: wrapUpMail(writing),
    written: { lang: language.lang, dir: language.dir },
    status: statusLine(writing, place === 'remote', running, zone),
  };
}

/** Absences that began today, and the one that still runs. */
export function awaysToday(known: Pick<Known, 'facts' | 'rules' | 'zone' | 'now'>): Away[] {
  const { date, zone } = todayIn(known);
  const begin = instantOf(date, 0, zone);
  const running = runningAt(known.facts, known.now);
  return awaysOf(known.facts).filter((away) => away.from >= begin || away.id === running?.id);
}

function noteOf(away: Away, { own, now }: Known): Note {
  const { id, note, from, promised } = away;
  const back = backOf(away, own, now);
  const kept = isKept(away, back?.at ?? null, now);
  return { id, note, from, promised, back: back?.at ?? null, by: back?.by ?? null, kept };
}
