import type { PlanItem } from '../domain/fact.ts';
import { longestItem, mostItems } from '../domain/plan.ts';
import { cleanLine } from '../report/clean.ts';

/** The user's words as they are kept: one line, no longer than an item may be. */
export function itemText(typed: string): string {
  return cleanLine(typed, longestItem);
}

/** The plan with one more item; the same plan where it is full or nothing was typed. */
export function withItem(items: readonly PlanItem[], id: string, typed: string): readonly PlanItem[] {
  const text = itemText(typed);
  return text === '' || items.length >= mostItems ? items : [...items, { id, text, done: false }];
}

/** The plan with an item's words or tick changed; an item without words is taken out. */
export function changed(
  items: readonly PlanItem[],
  id: string,
  change: Partial<Pick<PlanItem, 'text' | 'done'>>,
): readonly PlanItem[] {
  return items
    .map((item) => (item.id === id ? { ...item, ...change } : item))
    .map((item) => (item.id === id ? { ...item, text: itemText(item.text) } : item))
    .filter(({ text }) => text !== '');
}

/** What was left of an earlier plan and does not stand in today's already. */
export function notYet(items: readonly PlanItem[], left: readonly PlanItem[]): PlanItem[] {
  const planned = new Set(items.map(({ text }) => text));
  return left.filter(({ text }) => !planned.has(itemText(text)));
}

/** The plan with what was left of an earlier one, as far as there is room. Items keep their words, not their ids. */
export function takenOver(
  items: readonly PlanItem[],
  left: readonly PlanItem[],
  newId: () => string,
): readonly PlanItem[] {
  return notYet(items, left).reduce<readonly PlanItem[]>(
    (plan, { text }) => withItem(plan, newId(), text),
    items,
  );
}
