import { dateAt } from '../domain/clock.ts';
import { weekOf, type WeekName } from '../domain/week.ts';

/** No more weeks than anybody scrolls through; older ones are opened by their address. */
const most = 60;

/** The weeks from the first message to now, the latest first; `asked` is among them wherever it lies. */
export function weeksBetween(first: number | null, now: number, zone: string, asked: WeekName): WeekName[] {
  const today = dateAt(now, zone);
  const begin = first === null ? today : Math.min(today, dateAt(first, zone));
  const count = Math.min(most, Math.floor((today - begin) / 7) + 2);
  const weeks = Array.from({ length: count }, (_, back) => weekOf(today - 7 * back));
  return [...new Set([...weeks, asked])].sort().toReversed();
}
