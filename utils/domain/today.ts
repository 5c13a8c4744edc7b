import { dateAt } from './clock.ts';
import type { Rules } from './rules.ts';

/** Today's date (days since 1970) and the zone in force on it. `zone` holds where no schedule was stated. */
export function todayIn({ rules, zone, now }: { rules: Pick<Rules, 'clock'>; zone: string; now: number }): {
  date: number;
  zone: string;
} {
  const inForce = rules.clock.zone(dateAt(now, zone));
  return { date: dateAt(now, inForce), zone: inForce };
}
