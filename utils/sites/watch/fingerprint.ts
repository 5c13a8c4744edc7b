/**
 * 53 bits that tell whether a text is still the same, as one number: of thousands of messages that is all that is
 * remembered, and it is made within a microsecond or two. Good against chance only.
 */
export function fingerprint(text: string): number {
  let low = 0x41c6ce57;
  let high = 0xdeadbeef;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x5f356495);
    high = Math.imul(high ^ code, 0x9e3779b1);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
