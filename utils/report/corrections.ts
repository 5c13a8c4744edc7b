import { dateNumber, dateText } from '../domain/clock.ts';
import { factsOf, type Fact, type FactOf, type ScheduleFact } from '../domain/fact.ts';
import { awayCorrection } from './away.ts';
import { planCorrection } from './plan.ts';
import type { Correction } from './types.ts';
import { baselineWeeks, localDate, type WeekFrame } from './week.ts';

/** Kinds that change figures. */
const kinds = ['mark', 'place', 'schedule', 'holiday', 'target', 'person', 'erased'] as const;
/** Plans and away notes change none; said on a later day they are listed all the same. */
const listed = [...kinds, 'away', 'plan'] as const;

/** How often the user's word changed what the figures of the week say, one row a kind. */
export interface Edits {
  about: (typeof kinds)[number];
  /**
   * Every such statement that touches the week, on whichever day it was made: marks on its asks, places corrected on
   * a later day, hours and targets that took effect or were changed since its Monday, holidays in it, senders of its
   * asks called no person, records erased of the week or of those that it is compared with. Statements that only take
   * one back are none of these.
   */
  count: number;
  /** Of these, taken back again by a later word. */
  takenBack: number;
  /** Statements of this kind in the list of corrections: made on a later day than the one they speak about. */
  afterwards: number;
}

interface Spoken extends Correction {
  /** The ask, the sender, the date: what a later statement must be about to take this one back. */
  subject: string;
  /** Made on a later day than the first of the week that it speaks about. */
  late: boolean;
}

/**
 * What the user stated on a later day than the one it speaks about, as far as it touches this week. The switch
 * turned on at nine for the whole of that day is no correction; turned on the day after, it is one.
 */
export function correctionsOf(frame: WeekFrame): Correction[] {
  return spokenOf(frame)
    .filter(({ late }) => late)
    .map(({ stated, about, from, to, value }) => ({ stated, about, from, to, value }))
    .sort((a, b) => a.stated - b.stated || (a.from < b.from ? -1 : 1));
}

/** All edits of the week counted by kind, every kind, also those that never occurred. */
export function editsOf(frame: WeekFrame): Edits[] {
  const all = Map.groupBy(spokenOf(frame), ({ about }) => about);
  return kinds.map((about) => {
    const own = all.get(about) ?? [];
    const edits = own.filter((one) => isEdit(one, frame));
    return {
      about,
      count: edits.length,
      takenBack: edits.filter((one) => isTakenBack(one, own)).length,
      afterwards: own.filter(({ late }) => late).length,
    };
  });
}

/** Every statement that touches the week. */
function spokenOf(frame: WeekFrame): Spoken[] {
  const monday = localDate(frame, frame.from);
  const sunday = localDate(frame, frame.until - 1);
  const date = (at: number) => localDate(frame, at);
  // A mark may have been made on any message of an ask.
  const asks = new Map(
    frame.judged.flatMap((one) => [one.ask.key, ...(one.ask.further ?? [])].map((key) => [key, one])),
  );
  const senders = new Set(frame.judged.map((one) => one.ask.sender));

  const spoken = (fact: Fact): Pick<Spoken, 'subject' | 'from' | 'to' | 'value'> | null => {
    switch (fact.kind) {
      case 'place':
        return { subject: '', from: date(fact.from), to: date(fact.until - 1), value: fact.place };
      case 'schedule':
        return { subject: '', from: fact.from, to: null, value: fact.zone };
      case 'holiday': {
        const value = fact.off ? 'off' : 'working';
        return { subject: fact.date, from: fact.date, to: fact.date, value };
      }
      case 'target': {
        const value = `chat ${fact.chat}, email ${fact.email}`;
        return { subject: '', from: date(fact.from), to: null, value };
      }
      case 'mark': {
        const one = asks.get(fact.ask);
        if (!one) return null;
        // The day that the ask counts for: an evening's, or a weekend's, is the next working day's.
        const day = dateText(one.date);
        return { subject: one.ask.key, from: day, to: day, value: fact.mark };
      }
      case 'person': {
        if (!senders.has(fact.sender) || !touchesPerson(frame, fact)) return null;
        const value = fact.notAPerson ? 'not-a-person' : 'person';
        return { subject: fact.sender, from: monday, to: null, value };
      }
      case 'away': {
        const said = awayCorrection(frame, fact);
        return said && { subject: fact.id, ...said };
      }
      case 'plan': {
        const said = planCorrection(frame, fact);
        return said && { subject: fact.date, ...said };
      }
      default:
        return null;
    }
  };

  const facts = frame.input.facts.flatMap((fact): Spoken[] => {
    const about = listed.find((kind) => kind === fact.kind);
    const said = spoken(fact);
    if (!about || !said || said.from > sunday || (said.to !== null && said.to < monday)) return [];
    // What was stated before the week began is no correction of this week, however far back it reaches.
    const first = said.from < monday ? monday : said.from;
    const late = dateNumber(date(fact.stated)) > dateNumber(first);
    return [{ ...said, stated: fact.stated, about, late }];
  });
  return [...facts, ...erasedIn(frame)];
}

/** Records that were erased, of this week or of the weeks that it is compared with: what they held, or would hold by now, nobody knows. */
function erasedIn(frame: WeekFrame): Spoken[] {
  const weeksBefore = 7 * (baselineWeeks - 1) * 86_400_000;
  const begin = frame.from - weeksBefore;
  return frame.input.erased
    .filter(({ from, until }) => from < frame.until && until > begin)
    .map(({ stated, site, from, until }) => ({
      stated,
      about: 'erased',
      subject: '',
      from: localDate(frame, Math.max(from, begin)),
      to: localDate(frame, Math.min(until, frame.until) - 1),
      value: site ?? 'every-site',
      late: true,
    }));
}

/** True where a statement changes figures of the week, and does not only take another one back. */
function isEdit({ about, value, stated, from, late }: Spoken, frame: WeekFrame): boolean {
  if (about === 'mark') return value !== 'none';
  if (about === 'person') return value === 'not-a-person';
  if (about === 'holiday') return true;
  // The switch on the day itself is how a place is stated at all, and the first hours are no change of others.
  if (late || about === 'place') return late;
  if (about === 'schedule' && isFirst({ stated, from }, factsOf(frame.input.facts, about)[0])) return false;
  // What was in force when the week began is its rules; what took effect or was said since then changes them.
  const monday = localDate(frame, frame.from);
  return from >= monday || localDate(frame, stated) >= monday;
}

/** So long after the first hours were proposed the user may still be filling them in, ms. */
const fillsIn = 3_600_000;

/** Whether a schedule is the first one, or what its user made of that one within the hour: hours are typed one by one. */
function isFirst(
  { stated, from }: Pick<Spoken, 'stated' | 'from'>,
  first: ScheduleFact | undefined,
): boolean {
  return first !== undefined && from === first.from && stated <= first.stated + fillsIn;
}

/** @param all the statements of the same kind */
function isTakenBack({ about, subject, value, stated }: Spoken, all: readonly Spoken[]): boolean {
  const later = all.filter((other) => other.subject === subject && other.stated > stated);
  if (about === 'mark') return later.some((other) => other.value === 'none');
  const canBe = about === 'person' || about === 'holiday';
  return canBe && later.some((other) => other.value !== value);
}

/** True where the statement says something new about whether the sender is a person; a new name alone does not. */
function touchesPerson({ input }: WeekFrame, fact: FactOf<'person'>): boolean {
  const before = factsOf(input.facts, 'person').findLast(
    (other) => other.sender === fact.sender && other.stated < fact.stated,
  );
  return fact.notAPerson !== (before?.notAPerson ?? false);
}
