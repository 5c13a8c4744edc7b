import type { AwayFact, Fact, PlanFact, PlanItem } from '../../utils/domain/fact.ts';
import { at } from './sample.ts';

/** An absence of November 2026, stated as it begins. */
export function away(day: number, from: string, promised: string, more: Partial<AwayFact> = {}): AwayFact {
  const begin = at(day, from);
  const id = `${day} ${from}`;
  return {
    kind: 'away',
    stated: begin,
    id,
    from: begin,
    promised: at(day, promised),
    note: 'Lunch',
    ended: null,
    ...more,
  };
}

/** The click that ends it. */
export function ended(one: AwayFact, when: number): AwayFact {
  return { ...one, stated: when, ended: when };
}

export function item(id: string, done = false, text = `Task ${id}`): PlanItem {
  return { id, text, done };
}

/** A day's plan, stated at a time of that day or at an instant. */
export function planned(day: number, stated: string | number, items: PlanItem[]): PlanFact {
  const when = typeof stated === 'string' ? at(day, stated) : stated;
  return { kind: 'plan', stated: when, date: `2026-11-${day}`, items };
}

/** Four absences of two remote days: back early, back by a message, much too late, and one without a sign. */
export function lunches(): Fact[] {
  const [early, late] = [away(17, '12:01', '12:46'), away(17, '15:00', '15:15', { note: 'Short break' })];
  return [
    early,
    ended(early, at(17, '12:40')),
    late,
    ended(late, at(17, '15:41')),
    away(19, '11:50', '12:35'),
    away(19, '14:00', '15:00', { note: 'Focus time' }),
  ];
}

/** The plans of two days: one kept, one changed in the afternoon and the morning after. */
export function plans(): Fact[] {
  return [
    planned(17, '08:55', [item('a'), item('b'), item('c')]),
    planned(17, '16:50', [item('a', true), item('b', true), item('c', true)]),
    planned(19, '08:58', [item('d'), item('e')]),
    planned(19, '14:10', [item('d', true), item('f')]),
    planned(19, at(20, '08:30'), [item('d', true), item('f', true)]),
  ];
}
