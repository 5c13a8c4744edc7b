import { factsOf } from '../domain/fact.ts';
import type { Report } from './types.ts';
import type { WeekFrame } from './week.ts';

/** The targets in force as the week began, and each change during it; working ms. */
export function targetsOf({ input, rules, from, until }: WeekFrame): Report['targets'] {
  const at = (instant: number) => ({
    chat: rules.target('chat', instant),
    email: rules.target('email', instant),
  });
  const changes = new Set(
    factsOf(input.facts, 'target')
      .map((fact) => fact.from)
      .filter((change) => change > from && change < until),
  );
  return [
    { from: null, ...at(from) },
    ...[...changes].sort((a, b) => a - b).map((change) => ({ from: change, ...at(change) })),
  ];
}
