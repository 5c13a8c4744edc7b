import { factsOf, type Fact, type PlanItem } from './fact.ts';

/** Items of a day at most: more than five is a wish list. */
export const mostItems = 5;
/** Characters of an item at most. */
export const longestItem = 120;

/** An item of a day's plan, with what became of it. */
export interface PlannedItem extends PlanItem {
  /** It was not in the plan at noon of the day. */
  later: boolean;
  /** It was in the plan at noon and was taken out afterwards. It still counts as planned. */
  dropped: boolean;
  /** Its words were changed after noon. */
  reworded: boolean;
}

/** What a date's plan says now: its last statement. Empty where nothing was planned. */
export function planOf(facts: readonly Fact[], date: string): PlanItem[] {
  return plansOf(facts, date).at(-1)?.items ?? [];
}

/** Every statement about a date's plan, in the order in which they were made. */
export function plansOf(facts: readonly Fact[], date: string) {
  return factsOf(facts, 'plan').filter((fact) => fact.date === date);
}

/**
 * The plan of a date beside what became of it. Until noon a plan may change freely. What stands in it at noon was
 * planned: removing it afterwards hides nothing, adding to it is marked as added later.
 *
 * @param noon epoch ms of noon on that date
 */
export function storyOf(facts: readonly Fact[], date: string, noon: number): PlannedItem[] {
  const told = plansOf(facts, date);
  const atNoon = new Map(
    told
      .findLast(({ stated }) => stated <= noon)
      ?.items.filter(hasWords)
      .map((item) => [item.id, item]) ?? [],
  );
  const last = (told.at(-1)?.items ?? []).filter(hasWords);
  const gone = [...atNoon.keys()].filter((id) => last.every((item) => item.id !== id));
  const asLastSeen = (id: string) =>
    told.flatMap(({ items }) => items.filter(hasWords)).findLast((item) => item.id === id) ?? atNoon.get(id);
  return [
    ...last.map((item) => {
      const planned = atNoon.get(item.id);
      return {
        ...item,
        later: planned === undefined,
        dropped: false,
        reworded: planned !== undefined && planned.text !== item.text,
      };
    }),
    ...gone.flatMap((id) => {
      const item = asLastSeen(id);
      return item
        ? [{ ...item, later: false, dropped: true, reworded: item.text !== atNoon.get(id)?.text }]
        : [];
    }),
  ];
}

/** Emptied words would hide an item as taking it out does. */
function hasWords({ text }: PlanItem): boolean {
  return text.trim() !== '';
}

/** What was left undone of the last plan within the week before a date; empty where the last one was all done. */
export function leftOver(facts: readonly Fact[], date: string): PlanItem[] {
  const day = 86_400_000;
  const earliest = new Date(Date.parse(date) - 7 * day).toISOString().slice(0, 10);
  const before = factsOf(facts, 'plan')
    .filter((fact) => fact.date < date && fact.date >= earliest)
    .reduce<string | null>((latest, fact) => (latest && latest > fact.date ? latest : fact.date), null);
  return before === null ? [] : planOf(facts, before).filter(({ done }) => !done);
}
