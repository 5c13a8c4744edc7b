/**
 * Logarithm and exponential made of +, −, × and ÷ alone. The language leaves the last digits of `Math.log`,
 * `Math.exp` and `Math.pow` to each engine; these four operations and `Math.sqrt` are fixed by IEEE 754, so a report
 * recomputed in another browser, or by the command line, shows the same digits.
 */

/** ln 2 in two parts: the first has few bits, so a whole multiple of it is exact. */
const ln2High = 0.69314718036912381649;
const ln2Low = 1.90821492927058770002e-10;

/**
 * The natural logarithm: x = m·2ᵏ with √½ ≤ m < √2, and ln m = 2 artanh((m − 1) / (m + 1)) by its power series
 * (NIST DLMF 4.6.4). NaN below zero, −∞ at zero.
 */
export function ln(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  let mantissa = x;
  let exponent = 0;
  for (; mantissa >= Math.SQRT2; mantissa /= 2) exponent += 1;
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) exponent -= 1;
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let odd = 31; odd >= 3; odd -= 2) sum = (sum + 1 / odd) * s * s;
  return exponent * ln2High + (exponent * ln2Low + 2 * (s + s * sum));
}

/** The exponential: eˣ = 2ᵏ·eʳ with |r| ≤ ½ ln 2, and eʳ by its power series (NIST DLMF 4.2.19). */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const exponent = Math.round(x / Math.LN2);
  const rest = x - exponent * ln2High - exponent * ln2Low;
  let sum = 1;
  for (let term = 16; term >= 1; term--) sum = 1 + (sum * rest) / term;
  for (let k = exponent; k > 0; k--) sum *= 2;
  for (let k = exponent; k < 0; k++) sum /= 2;
  return sum;
}
