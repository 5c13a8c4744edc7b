import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Fact, FactOf } from '../../../utils/domain/fact.ts';
import { parseSaid, type Said } from '../../../utils/routine/said.ts';
import type { Desk, Told } from '../desk.ts';
import { remoteDays, type Calendar } from './calendar.ts';
import type { FakeLedger } from './ledger.ts';
import { Truth } from './truth.ts';

const minute = 60_000;

/**
 * Watches a year and fails at once where a promise is broken. Times are those of the wall clock. It knows the year's
 * calendar and what the user did, and uses nothing of the routine but what it keeps.
 */
export class Judge {
  nudges = 0;
  /** Within a minute of the instant at which it came near its target. */
  punctual = 0;
  /** Looked for an ask that nobody had spoken of, and how many there were to be spoken of. */
  probes = 0;
  expected = 0;
  rings = 0;
  places = new Map<string, number>();
  kinds = new Map<string, number>();
  restRings: string[] = [];

  private seen = 0;
  private nudged = new Map<string, number>();
  private snoozed = new Set<string>();
  private perDate = new Map<string, number>();
  private about = new Set<string>();
  private known = new Map<string, number>();
  private since = 0;
  private facts = 0;
  private expects: string[] = [];
  private moves = false;
  private truth: Truth;
  private said: Said | null = null;

  constructor(
    private calendar: Calendar,
    private ledger: FakeLedger,
    private perDay: number,
  ) {
    this.truth = new Truth(ledger, calendar.zone);
  }

  nearAt(key: string): number {
    return this.truth.nearAt(key);
  }

  userSays(facts: readonly Fact[]): void {
    this.expects.push(...facts.map((fact) => JSON.stringify(fact)));
  }

  /** The user's own word on the place that comes by another way than a message. */
  userMoves(): void {
    this.moves = true;
  }

  asked(key: string, now: number): void {
    this.known.set(key, now);
  }

  runsSince(now: number): void {
    this.since = now;
  }

  rang(now: number): void {
    this.rings++;
    const date = this.calendar.dateOf(now);
    if (this.calendar.hours(date).length === 0) this.restRings.push(new Date(now).toISOString());
  }

  pressed(id: string, button: number): void {
    const shown = this.said?.shown.find((one) => one.id === id);
    if (id.startsWith('place')) this.moves = true;
    if (shown?.buttons[button] === 'snooze') for (const key of shown.keys) this.snoozed.add(key);
  }

  /** What is new since the last look: all of it must be allowed. */
  async look(desk: Desk, now: number): Promise<Told[]> {
    const { routine } = await fakeBrowser.storage.local.get('routine');
    this.said = parseSaid(routine);
    this.lookAtFacts(now);
    const fresh = desk.told.slice(this.seen);
    this.seen = desk.told.length;
    for (const told of fresh) {
      const [kind = ''] = told.id.split(' ');
      this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
      if (kind === 'ask') this.lookAtNudge(told, now);
      else this.lookAtOther(told, now);
    }
    return fresh;
  }

  private lookAtNudge({ id }: Told, now: number): void {
    const what = `${id} at ${new Date(now).toISOString()}`;
    expect(this.calendar.isWorking(now), `${what}: outside of the hours`).toBe(true);
    expect(this.truth.isAway(now), `${what}: while away`).toBe(false);
    const keys = this.said?.shown.find((one) => one.id === id)?.keys ?? [];
    expect(keys.length, what).toBeGreaterThan(0);
    const date = this.calendar.dateOf(now);
    this.perDate.set(date, (this.perDate.get(date) ?? 0) + 1);
    expect(this.perDate.get(date), `${what}: too many a day`).toBeLessThanOrEqual(this.perDay);
    for (const key of keys) {
      const before = this.nudged.get(key) ?? 0;
      expect(before, `${key} once more: ${what}`).toBeLessThanOrEqual(this.snoozed.has(key) ? 1 : 0);
      this.nudged.set(key, before + 1);
      expect(this.truth.isWorth(key, now), `${key} is not worth it: ${what}`).toBe(true);
      if (before === 0 && now - this.truth.nearAt(key) <= minute) this.punctual++;
    }
    this.nudges++;
  }

  private lookAtOther({ id }: Told, now: number): void {
    const what = `${id} at ${new Date(now).toISOString()}`;
    expect(this.about.has(id), `${what}: twice`).toBe(false);
    this.about.add(id);
    if (id.startsWith('place')) {
      expect(this.calendar.isWorking(now), what).toBe(true);
      expect(this.truth.isAway(now), what).toBe(false);
      expect(id, what).toBe(`place ${this.calendar.dateOf(now)}`);
      expect(this.remoteDay(this.calendar.dateOf(now)), what).toBe(false);
    }
    if (id.startsWith('away')) {
      const away = this.ledger.facts.findLast((fact) => fact.kind === 'away' && `away ${fact.id}` === id);
      expect(away, what).toMatchObject({ ended: null });
      expect((away as FactOf<'away'>).promised, what).toBeLessThanOrEqual(now);
    }
  }

  /** Facts that nobody of the user's stated are the routine's: places of remote weekdays, once a date. */
  private lookAtFacts(now: number): void {
    const fresh = this.ledger.facts.slice(this.facts);
    const before = this.ledger.facts.slice(0, this.facts);
    this.facts = this.ledger.facts.length;
    for (const fact of fresh) {
      const index = this.expects.indexOf(JSON.stringify(fact));
      if (index >= 0) {
        this.expects.splice(index, 1);
        continue;
      }
      if (fact.kind !== 'place' || this.moves) continue;
      const date = this.calendar.dateOf(now);
      const what = `place of ${date}, stated ${new Date(now).toISOString()}`;
      const hours = this.calendar.hours(date);
      const [begin, end] = [
        this.calendar.at(date, hours[0]?.[0] ?? 0),
        this.calendar.at(date, hours.at(-1)?.[1] ?? 0),
      ];
      expect(this.remoteDay(date), what).toBe(true);
      expect(begin <= now && now < end, `${what}: outside of the day`).toBe(true);
      expect(this.places.has(date), `${what}: twice`).toBe(false);
      const spoken = before.filter(
        (one) => one.kind === 'place' && one.place !== 'off' && one.from < end && one.until > begin,
      );
      expect(spoken, `${what}: over the user's word`).toEqual([]);
      expect([fact.place, fact.stated], what).toEqual(['remote', now]);
      this.places.set(date, now);
    }
    this.moves = false;
  }

  /** Every ask that should have been spoken of for a minute, has been. And a remote weekday has its place. */
  probe(now: number): void {
    this.probes++;
    const then = now - minute;
    if (this.since > then || !this.calendar.isWorking(now) || !this.calendar.isWorking(then)) return;
    this.probePlace(now, then);
    if (this.truth.isAway(now) || this.truth.isAway(then)) return;
    const date = this.calendar.dateOf(now);
    const free = this.perDay - (this.perDate.get(date) ?? 0) - (this.said?.snoozed.length ?? 0);
    if (free < 1) return;
    const late = this.ledger
      .recent(now)
      .filter(
        ({ key }) =>
          (this.known.get(key) ?? now) <= then &&
          this.truth.isWorth(key, now) &&
          this.truth.isWorth(key, then),
      );
    this.expected += late.length;
    const silent = late.filter(({ key }) => !this.nudged.has(key)).map(({ key }) => key);
    expect(silent, `nobody spoke of it at ${new Date(now).toISOString()}`).toEqual([]);
  }

  private probePlace(now: number, then: number): void {
    const date = this.calendar.dateOf(now);
    if (!this.remoteDay(date)) return;
    const { clock, places } = this.truth.world();
    const day = Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
    const hours = clock.on(day);
    const [begin = 0, end = 0] = [hours[0]?.[0], hours.at(-1)?.[1]];
    const afternoon = remoteDays.some(
      ({ weekday, part }) => part === 'afternoon' && weekday === (day + 3) % 7,
    );
    // The middle of the working time: of 210 and 240 minutes, later of 630 without a break.
    const middle = this.calendar.at(date, date < '2026-06-01' ? 810 : 795);
    if (then < (afternoon ? middle : begin)) return;
    const placed = places.some(({ place, from, until }) => place !== 'off' && from < end && until > begin);
    expect(placed, `${date} has a place at ${new Date(now).toISOString()}`).toBe(true);
  }

  private remoteDay(date: string): boolean {
    const weekday = Temporal.PlainDate.from(date).dayOfWeek - 1;
    return remoteDays.some((day) => day.weekday === weekday);
  }
}
