/** Longer addresses are cut or refused by some systems and mail programs; the oldest limit still met is about 2,000. */
export const longest = 1900;
/** At most this much of what was typed as recipients: the rest of the draft has to fit as well, characters. */
const longestTo = 320;

export interface Draft {
  subject: string;
  /** Lines of the body; where they do not fit, whole ones are left out, the last ones first. */
  lines: readonly string[];
  /** Said in place of what was left out. */
  shortened: string;
  /** Lines at the end that are never left out. */
  ending?: readonly string[];
  /** Recipients as the user typed them, parted by commas, semicolons or spaces; none: the draft has no recipient. */
  to?: string;
}

/**
 * A mail draft as a `mailto:` address (RFC 6068). Everything is percent-encoded, so that no text can add a field or a
 * recipient; lines end in CRLF.
 */
export function mailto({ subject, lines, shortened, ending = [], to = '' }: Draft): string {
  const start = `mailto:${recipients(to)}?subject=${encoded(subject)}&body=`;
  const link = (body: readonly string[]) => start + encoded([...body, ...ending].join('\r\n'));
  const whole = link(lines);
  if (whole.length <= longest) return whole;
  for (let kept = lines.length - 1; kept > 0; kept--) {
    const cut = link([...lines.slice(0, kept), '', shortened]);
    if (cut.length <= longest) return cut;
  }
  return link(ending.length > 0 ? [] : [shortened]);
}

function recipients(to: string): string {
  const parts = to.split(/[\s,;]+/u).filter((part) => part.includes('@'));
  const fit: string[] = [];
  for (const part of parts.map((address) => encoded(address).replaceAll('%40', '@'))) {
    if ([...fit, part].join(',').length <= longestTo) fit.push(part);
  }
  return fit.join(',');
}

/** Percent-encoded for any place of the address; half a character, which cannot be encoded, is replaced. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
