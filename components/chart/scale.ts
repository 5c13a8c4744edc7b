/** A straight scale from a domain to pixels. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** A pixel coordinate, short: two decimals are finer than any printer. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Minutes after local midnight of `date` at an instant; below 0 the day before, from 1440 on the day after. */
export function minuteOf(at: number, date: string, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const days = Temporal.PlainDate.from(date).until(local.toPlainDate()).days;
  return days * 1440 + local.hour * 60 + local.minute + local.second / 60;
}

/** Distance of a hatching's lines from each other, pixels. */
const between = 5;

/**
 * Slanting lines that fill a stretch from `x` on, with its two ends, as a path. Drawn line by line: a pattern would
 * need an id that no other picture of the page has.
 */
export function hatch(x: number, width: number, height: number): string {
  const lines = [`M${px(x)} 0V${px(height)}`, `M${px(x + width)} 0V${px(height)}`];
  for (let foot = between; foot < width + height; foot += between) {
    // From the left end or the bottom up to the top or the right end.
    const [left, bottom] = foot <= height ? [0, foot] : [foot - height, height];
    const [right, top] = foot <= width ? [foot, 0] : [width, foot - width];
    lines.push(`M${px(x + left)} ${px(bottom)}L${px(x + right)} ${px(top)}`);
  }
  return lines.join('');
}
