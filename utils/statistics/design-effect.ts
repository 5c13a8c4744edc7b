/** What the estimator needs of one side's days. */
export interface SideSums {
  days: number;
  decided: number;
  within: number;
  /** Σ (within − decided × share)² over the days. */
  scatter: number;
}

/** How alike the asks of one day are where nothing is known: real people's days lie at 0.1 … 0.4. */
export const usualCorrelation = 0.2;

/** How much of an ask's variance the usual design effect weighs beside the days seen. See README.md. */
const usualWeight = 0.5;

/**
 * The design effect, pooled over both sides: the variance that the days show, over the one that independent asks
 * would have. Both for the ratio estimate Σ within ÷ Σ decided (Cochran, "Sampling Techniques", 3rd ed., 1977, 6.3;
 * Kish, "Survey Sampling", 1965, for the name).
 *
 * Where nearly all asks are answered in time, a few late ones on a day or two carry all there is to see, and four
 * perfect days show no variance at all. So half an ask's variance with the usual design effect is added: it decides
 * where nothing was seen, and is lost among a dozen late asks.
 *
 * @returns at least 1, since days that are more alike than chance would make them prove nothing
 */
export function designEffectOf(sides: readonly SideSums[]): number {
  let seen = 0;
  let independent = 0;
  let asks = 0;
  let allDays = 0;
  for (const { days, decided, within, scatter } of sides) {
    asks += decided;
    allDays += days;
    if (days < 2) continue;
    const share = within / decided;
    seen += (scatter * days) / (days - 1);
    independent += decided * share * (1 - share);
  }
  const usual = 1 + Math.max(0, asks / allDays - 1) * usualCorrelation;
  return Math.max(1, (seen + usualWeight * usual) / (independent + usualWeight));
}
