/** Control characters, and those that turn the direction of the text around them (Unicode Bidi_Control). */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u{FEFF}\u{200B}]+/gu;

/**
 * A text that somebody chose freely (a name, a host), made fit for one line: without control and direction
 * characters, which could make a line read differently from what it says, and cut at `most` characters.
 */
export function cleanLine(text: string, most = 80): string {
  const line = Array.from(
    text
      .slice(0, 20_000)
      .toWellFormed()
      .normalize('NFC')
      .replace(unprintable, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('');
}
