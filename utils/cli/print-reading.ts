import { classify } from '../domain/classify.ts';
import type { Reading } from '../domain/message.ts';

/** A reading for a person at a terminal. */
export function printReading(reading: Reading | { site: null }): string {
  if (reading.site === null) return 'No reader knows this page.';
  const { site, account, messages, withheld, health } = reading;
  const rows = messages.map((message) => {
    const { at, precision, clock, direction, sender, addressed, id } = message;
    const what = classify(message);
    return [new Date(at).toISOString(), precision, clock, direction, addressed, what, sender ?? '', id].join(
      '  ',
    );
  });
  const lines = [
    `${site}, account ${account ?? 'not shown'}, ${health.state}${health.missing.length ? `: ${health.missing.join(', ')}` : ''}`,
    ...rows,
    ...withheld.map(({ reason, count }) => `withheld: ${count} ${reason}`),
    ...(reading.answered.length ? [`marked as replied: ${reading.answered.join(', ')}`] : []),
  ];
  // Page content may carry control characters that a terminal would obey.
  return lines.map((line) => line.replaceAll(/\p{Cc}|\p{Bidi_Control}/gu, '\u{FFFD}')).join('\n');
}
