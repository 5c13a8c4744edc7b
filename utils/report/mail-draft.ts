import type { Language } from '../words/language.ts';
import { summaryOf } from './summary.ts';
import type { Report } from './types.ts';

/** Longer addresses are cut or refused by some systems and mail programs; the oldest limit still met is about 2,000. */
export const longest = 1900;

/** The file that is to be attached: its name and the SHA-256 of its bytes in hexadecimal. */
export interface Attached {
  file: string;
  sha256: string;
}

/**
 * A mail draft as a `mailto:` address (RFC 6068): the summary, and the SHA-256 of the file to attach. Of a summary
 * that is too long whole lines are left out, the last ones first, and the mail says so; the SHA-256 never is.
 *
 * @param to addresses as the user typed them, parted by commas, semicolons or spaces; none: the draft has no address
 */
export function mailDraft(report: Report, language: Language, { file, sha256 }: Attached, to = ''): string {
  const { sentence, rows, notes } = summaryOf(report, language);
  const { format, words } = language;
  const subject = words.report.labelled(words.report.title, format.weekTitle(report.week));
  const { cutShort } = words.handedOver;
  const proof = words.handedOver.dated(file, sha256);
  const lines = [sentence, '', ...rows.map(({ line }) => line), '', ...notes];
  const start = `mailto:${addresses(to)}?subject=${encoded(subject)}&body=`;
  const draft = (body: readonly string[]) => start + encoded([...body, '', proof, ''].join('\r\n'));
  const whole = draft(lines);
  if (whole.length <= longest) return whole;
  for (let kept = lines.length - 1; kept > 0; kept--) {
    const shorter = draft([...lines.slice(0, kept), cutShort]);
    if (shorter.length <= longest) return shorter;
  }
  return draft([]);
}

/** At most this much of what was typed as addresses: the rest of the draft has to fit as well. */
const longestTo = 320;

function addresses(to: string): string {
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
