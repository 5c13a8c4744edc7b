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
