import type { ProblemCode, ProblemKinds } from '../../problems.ts';

/** A sentence for each problem: what happened, and what to do. With values, a function of them. */
export type ProblemWords = {
  [Code in ProblemCode]: ProblemKinds[Code] extends [] ? string : (...values: ProblemKinds[Code]) => string;
};
