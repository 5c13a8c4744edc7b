/**
 * A stream of random numbers from a fixed seed: xoshiro128** by Blackman and Vigna, "Scrambled linear pseudorandom
 * number generators", ACM TOMS 47 (2021), its state filled by the splitmix32 of the same family. Whole-number
 * operations only, so every engine draws the same.
 */
export interface Random {
  /** A whole number, 0 … 2³² − 1. */
  next: () => number;
  /** 0 ≤ u < 1 in steps of 2⁻³². */
  uniform: () => number;
  /** A whole number, 0 … n − 1, each equally likely. */
  below: (n: number) => number;
}

/** A stream from one whole number; equal seeds give equal streams. */
export function random(seed: number): Random {
  let z = seed >>> 0;
  const fill = (): number => {
    z = (z + 0x9e3779b9) >>> 0;
    let mixed = z;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return randomFrom([fill(), fill(), fill(), fill()]);
}

/** A stream from a full state of four 32-bit numbers, not all zero. */
export function randomFrom(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  const next = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    next,
    uniform: () => next() / 0x1_0000_0000,
    below: (n) => {
      // Draws from the incomplete last round are thrown away, or the small numbers would come a little too often.
      const fair = 0x1_0000_0000 - (0x1_0000_0000 % n);
      let drawn = next();
      while (drawn >= fair) drawn = next();
      return drawn % n;
    },
  };
}
