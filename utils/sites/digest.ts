/** Four lanes of 32 bits: starting values and odd multipliers, chosen so that no two lanes run alike. */
const lanes = [
  [0x243f6a88, 0x9e3779b1],
  [0x85a308d3, 0x85ebca77],
  [0x13198a2e, 0xc2b2ae3d],
  [0x03707344, 0x27d4eb2f],
] as const;

/** Spreads every bit of a lane over all of it. */
function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * A short one-way digest of some texts, 32 hexadecimal digits, made at once (the browser's own digests are
 * asynchronous). Good against chance, not against an attacker: the ledger hashes it again with its key. The texts'
 * lengths count, so that no two different lists make the same input.
 */
export function digest(...texts: readonly string[]): string {
  const input = texts.map((text) => `${text.length}:${text}`).join('');
  const sums = lanes.map(([start, multiplier]) => {
    let sum: number = start;
    for (let i = 0; i < input.length; i += 1)
      sum = Math.imul(sum ^ input.charCodeAt(i), multiplier) ^ (sum >>> 15);
    return sum;
  });
  const all = sums.reduce((left, right) => stir(left ^ right), input.length);
  return sums
    .map((sum) =>
      stir(sum ^ all)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}
