import { dateNumber, dateText, workingClock } from '../../utils/domain/clock.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { weekday } from '../../utils/domain/week.ts';
import type { StoredMessage } from '../../utils/ledger/schema.ts';
import { random } from '../../utils/statistics/random.ts';
import { baselineStart, remoteDates, spanOf, type TrialPlan } from '../../utils/domain/trial.ts';
import { betaDraw } from './beta.ts';
import { chatAsk, mailAsk, type Scene } from './scenes.ts';

/** A made-up trial whose truth is known, as the messages that its pages would have shown. Seeded. */
export interface Script {
  seed: number;
  /** Remote minus office, of the chance that an ask is answered within target. */
  difference: number;
  plan?: Partial<TrialPlan>;
  /** Asks a working day on average; the days' numbers differ by up to a third. */
  perDay?: number;
  /** Chance that an ask is answered within target on an office day. */
  office?: number;
  /** How alike asks of one day are (intraclass correlation): a busy day is worse in everything. */
  correlation?: number;
  zone?: string;
}

export interface Scripted {
  plan: TrialPlan;
  zone: string;
  facts: Fact[];
  messages: StoredMessage[];
  /** The truth of each ask by the key of its first message: the date it belongs to, and what became of it. */
  truth: Map<string, { date: string; within: boolean }>;
  /** Keys of the messages that are follow-ups ("thanks!"), which nobody answers. */
  followUps: Set<string>;
  asOf: number;
}

/** Eight weeks from Monday 5 October 2026, over the change of the clocks, Tuesdays and Thursdays at home. */
export const scriptedPlan: TrialPlan = {
  start: '2026-10-05',
  weeks: 8,
  weekdays: [1, 3],
  chat: 15,
  email: 240,
  margin: 10,
  review: '2026-11-27',
  boss: 'Bob',
};

const people = ['boss', 'carol', 'dave', 'bob'];

export function scripted(script: Script): Scripted {
  const { seed, difference, perDay = 15, office = 0.9, correlation = 0.15, zone = 'Europe/Berlin' } = script;
  const plan = { ...scriptedPlan, ...script.plan };
  const { review } = spanOf(plan);
  const facts = factsOfScript(plan, zone);
  const clock = workingClock(facts, zone);
  const remote = new Set(remoteDates(plan, clock));
  const draw = random(seed);
  const scene: Scene = {
    clock,
    draw,
    plan,
    messages: [],
    truth: new Map(),
    followUps: new Set(),
    people,
  };
  for (let date = baselineStart(plan); date <= review; date++) {
    if (clock.on(date).length === 0) continue;
    const chance = betaDraw(draw, office + (remote.has(date) ? difference : 0), correlation);
    const asks = Math.round(perDay * (2 / 3 + (2 / 3) * draw.uniform()));
    for (let index = 0; index < asks; index++) {
      const within = draw.uniform() < chance;
      (draw.uniform() < 0.7 ? chatAsk : mailAsk)(scene, { date, index, within });
    }
  }
  const asOf = clock.on(review).at(-1)?.[1] ?? clock.previous(Number.MAX_SAFE_INTEGER) ?? 0;
  const { truth } = scene;
  const messages = scene.messages.filter(({ at }) => at <= asOf);
  const followUps = scene.followUps.intersection(new Set(messages.map(({ key }) => key)));
  return { plan, zone, facts, messages, truth, followUps, asOf };
}

/** Hours, a holiday on what would be a remote day, a day off, a mixed day, and the remote days as they were switched. */
function factsOfScript(plan: TrialPlan, zone: string): Fact[] {
  const hours: [number, number][] = [[540, 1020]];
  const agreed = remoteDates(plan);
  const midnight = (date: number) =>
    Temporal.PlainDate.from(dateText(date)).toZonedDateTime({ timeZone: zone }).epochMilliseconds;
  const first = midnight(baselineStart(plan)) - 86_400_000;
  const facts: Fact[] = [
    {
      kind: 'schedule',
      stated: first,
      from: dateText(baselineStart(plan) - 30),
      zone,
      week: [hours, hours, hours, hours, hours, [], []],
    },
    { kind: 'trial', stated: midnight(dateNumber(plan.start) - 7), id: 'scripted', ...plan },
    {
      kind: 'target',
      stated: midnight(dateNumber(plan.start) - 7),
      from: midnight(dateNumber(plan.start)),
      chat: plan.chat,
      email: plan.email,
    },
  ];
  const [holiday] = agreed.slice(3, 4);
  if (holiday !== undefined) {
    facts.push({ kind: 'holiday', stated: first, date: dateText(holiday), off: true });
  }
  for (const date of agreed) {
    const stated = midnight(date) + 8 * 3_600_000;
    facts.push({ kind: 'place', stated, from: midnight(date), until: midnight(date + 1), place: 'remote' });
  }
  const start = dateNumber(plan.start);
  const office = Array.from({ length: 7 }, (_, index) => start + 7 + index).filter(
    (date) => weekday(date) < 5 && !plan.weekdays.includes(weekday(date)),
  );
  const [off, mixed] = office;
  if (off !== undefined) {
    facts.push({ kind: 'place', stated: first, from: midnight(off), until: midnight(off + 1), place: 'off' });
  }
  if (mixed !== undefined) {
    // From one o'clock on at home: half of the day, which takes no part.
    const from = midnight(mixed) + 13 * 3_600_000;
    facts.push({ kind: 'place', stated: from, from, until: midnight(mixed + 1), place: 'remote' });
  }
  return facts;
}
