/** Text made safe for markup and for quoted attributes. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Data as it may stand inside a script element. */
export function json(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003C').replaceAll('>', '\\u003E');
}

/** The part of an address before the @. */
export function localPart(address: string): string {
  return address.split('@')[0] ?? address;
}
