import { forgotten } from '../domain/absence.ts';
import { dateText } from '../domain/clock.ts';
import type { Known } from './known.ts';
import { noticeId, subjectOf, type Notice } from './notice.ts';
import { nudgeDue } from './nudges.ts';
import { placesNext } from './places.ts';
import { promiseDue } from './promise.ts';
import { questionDue } from './question.ts';
import type { Said, Shown } from './said.ts';
import { isPlaced, isUnderWay } from './today.ts';
import { shownPlace, toolbarOf, type Toolbar } from './toolbar.ts';
import { isAmong, waitingOf, type Waiting } from './waiting.ts';

/** What is due now, and when something can become due next. */
export interface Plan {
  say: Notice[];
  /** Ids of notices that are not true any more. */
  clear: string[];
  toolbar: Toolbar;
  said: Said;
  /** Epoch ms; null where only an event can bring something. */
  next: number | null;
}

/** What the background has to say and to show, from all that is known. Pure. */
export function planOf(known: Known): Plan {
  const waiting = waitingOf(known);
  const toolbar = toolbarOf(known, waiting);
  // Before the user has agreed to anything, nothing is said, and nobody is woken.
  if (known.settings.consent === null) return { say: [], clear: [], toolbar, said: known.said, next: null };
  const steps = [(now: Known) => nudgeDue(now, waiting), promiseDue, questionDue, weekDue];
  const say: Notice[] = [];
  let { said } = known;
  for (const step of steps) {
    const done = step({ ...known, said });
    if (done.notice) say.push(done.notice);
    said = done.said;
  }
  const shown = said.shown.filter((one) => isTrue(one, known, waiting));
  const clear = said.shown.filter((one) => !shown.includes(one)).map(({ id }) => id);
  return { say, clear, toolbar, said: { ...said, shown }, next: nextOf({ ...known, said }, waiting) };
}

/** Once a week, that its report is ready. Kept also while reminders are off: switching them on brings none of the past. */
function weekDue({ ready, said, settings }: Known): { notice: Notice | null; said: Said } {
  if (ready === null) return { notice: null, said };
  const notice: Notice = { kind: 'week', id: noticeId('week', ready), week: ready };
  return { notice: settings.weeklyReminder ? notice : null, said: { ...said, week: ready } };
}

/** Whether a notice on the screen still says what is. */
function isTrue(
  { id, keys }: Shown,
  { today, facts, running, now }: Known,
  waiting: readonly Waiting[],
): boolean {
  const subject = subjectOf(id);
  switch (subject?.kind) {
    case 'nudge':
      return waiting.some(({ ask, state }) => state !== 'late' && isAmong(ask, keys));
    case 'question':
      return subject.about === dateText(today.date) && isUnderWay(today, now) && !isPlaced(today, facts);
    case 'promise':
      return subject.about === running?.id;
    default:
      return true;
  }
}

/** The next instant at which something can become due, or what is shown can become untrue. */
function nextOf(known: Known, waiting: readonly Waiting[]): number | null {
  const { now, today, rules, running, said, settings } = known;
  const { places, clock } = rules;
  const [begin = Infinity, end = -Infinity] = [today.hours[0]?.[0], today.hours.at(-1)?.[1]];
  const breaks = waiting.length > 0 ? today.hours.flat() : [];
  const hurries = settings.notices.nudges || settings.notices.badge ? waiting : [];
  // After hours the icon shows no place, so nobody is woken when one ends; unless it shows one.
  const visible: readonly [number, number] =
    isUnderWay(today, now) || shownPlace(known) === 'off' ? [begin, end] : [now, Infinity];
  // An absence that nobody ended is over at some time of the night: that matters to nobody before the morning.
  const over = running && running.promised + forgotten;
  const moves = places.flatMap(({ from, until }) => [from, until]);
  const instants = [
    // The day begins and ends: the icon, the plan of the weekday, the week's report; breaks hide what waits.
    begin,
    end,
    ...breaks,
    clock.next(Math.max(now, end))?.at,
    placesNext(known),
    ...moves.filter((at) => visible[0] < at && at < visible[1]),
    ...hurries.flatMap(({ nearAt, lateAt }) => [nearAt, lateAt]),
    ...said.snoozed.map(({ at }) => at),
    running?.promised,
    over !== null && clock.next(over)?.at === over ? over : null,
  ];
  const later = instants.filter((at): at is number => typeof at === 'number' && at > now && at < Infinity);
  return later.length === 0 ? null : Math.min(...later);
}
