/** A reading vouches for what follows it, for this long (the agreed meaning of coverage, "coverage"), ms. */
export const vouches = 5 * 60_000;
