/** One measured figure; `ratio` is value ÷ against.value, null where there is nothing to compare it with. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  against: { what: string; value: number } | null;
  ratio: number | null;
}

/** Makes a figure; values keep three digits after the point, which is finer than any machine repeats them. */
export function figure(name: string, value: number, unit: string, what?: string, against?: number): Figure {
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  const compared = what !== undefined && against !== undefined;
  return {
    name,
    value: round(value),
    unit,
    against: compared ? { what, value: round(against) } : null,
    ratio: compared ? round(value / against) : null,
  };
}
