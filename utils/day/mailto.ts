/** Longer addresses are cut or refused by some mail programs and systems, characters. */
const longest = 1900;

/**
 * A `mailto:` address (RFC 6068) without a recipient. Everything is percent-encoded, so no text can add a field or a
 * recipient; lines end in CRLF. A body that does not fit loses whole lines from its end, and `shortened` says so.
 */
export function mailto(subject: string, body: string, shortened: string): string {
  const link = (lines: readonly string[]) =>
    `mailto:?subject=${encoded(subject)}&body=${encoded(lines.join('\r\n'))}`;
  const lines = body.split('\n');
  const whole = link(lines);
  if (whole.length <= longest) return whole;
  for (let kept = lines.length - 1; kept > 0; kept--) {
    const cut = link([...lines.slice(0, kept), '', shortened]);
    if (cut.length <= longest) return cut;
  }
  return link([shortened]);
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
