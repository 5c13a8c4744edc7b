let last: Promise<unknown> = Promise.resolve();

/** One thing after the other: two events at once, as at a start, must not both find that nothing was said. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = last.catch(() => null).then(work);
  last = next;
  return next;
}
