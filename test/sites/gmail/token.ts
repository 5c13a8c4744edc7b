const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The name that Gmail gives a thread (`f:123`, `a:r-5`) in an address. */
export function token(name: string): string {
  let number = 0n;
  for (const sign of btoa(name).replaceAll('=', '')) number = number * 64n + BigInt(base64.indexOf(sign));
  let text = '';
  for (; number > 0n; number /= 40n) text = letters[Number(number % 40n)] + text;
  return text;
}
