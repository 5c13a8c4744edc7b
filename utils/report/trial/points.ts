/** A difference of shares in percentage points, with as many decimals as it takes to show where it lies. */
export interface Points {
  value: number;
  digits: number;
}

/** Beyond this many decimals a share of a few thousand asks has no figures left. */
const most = 12;

/**
 * A share (or a difference of shares) in points, rounded to one decimal, or to more where rounding would put it on
 * the other side of a limit, or onto it: an interval that ends at −9.97 lies above −10 and must be printed so.
 *
 * @param limits in points
 */
export function pointsOf(share: number, limits: readonly number[] = []): Points {
  const exact = 100 * share;
  const side = (value: number) => limits.map((limit) => Math.sign(value - limit)).join();
  for (let digits = 1; digits < most; digits++) {
    const value = rounded(exact, digits);
    if (side(value) === side(exact)) return { value, digits };
  }
  return { value: rounded(exact, most), digits: most };
}

function rounded(value: number, digits: number): number {
  const unit = 10 ** digits;
  // No −0, which would be written with a sign.
  return Math.round(value * unit) / unit + 0;
}
