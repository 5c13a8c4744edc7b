import { dateNumber, dateText, instantOf } from '../domain/clock.ts';
import type { Fact } from '../domain/fact.ts';
import type { SiteId } from '../domain/message.ts';

/** Local dates, both included, with the instants at which they begin and end, epoch ms, end excluded. */
export interface Period {
  first: string;
  last: string;
  from: number;
  until: number;
}

/** What is to be erased: of one site or of all, of a period or of all times; both null: everything. */
export interface Selection {
  site: SiteId | null;
  period: Period | null;
}

const earliest = '0001-01-01';

/** @param zone IANA zone in which the dates are meant */
export function periodOf(first: string, last: string, zone: string): Period {
  return {
    first,
    last,
    from: first === earliest ? Date.parse(earliest) : instantOf(dateNumber(first), 0, zone),
    until: instantOf(dateNumber(last) + 1, 0, zone),
  };
}

/** How long records are kept without a question, months. */
export const keptMonths = 13;

/** All that is older than thirteen months, as of an instant. */
export function oldPeriod(now: number, zone: string): Period {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const cut = dateNumber(today.subtract({ months: keptMonths }).toString());
  return periodOf(earliest, dateText(cut - 1), zone);
}

/** What of the messages goes, as far as facts speak of it. */
export interface Gone {
  /** Keys of messages. */
  messages: ReadonlySet<string>;
  /** Senders of whom no message is left. */
  senders: ReadonlySet<string>;
}

/**
 * Whether a fact goes with them: the user's word on a message or a sender goes with those; what was stated about days
 * goes with the days. Hours and targets stay, as later days are counted by them.
 */
export function goesWith(fact: Fact, { site, period }: Selection, { messages, senders }: Gone): boolean {
  if (fact.kind === 'mark') return messages.has(fact.ask);
  if (fact.kind === 'person') return senders.has(fact.sender);
  if (site !== null || period === null) return false;
  const isWithin = (date: string) => period.first <= date && date <= period.last;
  switch (fact.kind) {
    case 'place':
      return period.from <= fact.from && fact.until <= period.until;
    case 'away':
      return period.from <= fact.from && fact.from < period.until;
    case 'holiday':
    case 'plan':
      return isWithin(fact.date);
    case 'trial':
      return isWithin(fact.start) && isWithin(fact.review);
    case 'schedule':
    case 'target':
      return false;
  }
}
