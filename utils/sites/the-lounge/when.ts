const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const label = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4}), (\d{2}):(\d{2}):(\d{2})$/u;

/**
 * The instants, epoch ms, that a message's label may stand for: `D MMMM YYYY, HH:mm:ss`, in the browser's zone, in
 * English and of 24 hours whatever the settings. Two in the hour that summer time repeats; none for anything else.
 */
export function instantsOf(text: string | null | undefined, zone: string): number[] {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] =
    label.exec(text ?? '') ?? [];
  const index = months.indexOf(month);
  if (index === -1) return [];
  try {
    const local = Temporal.PlainDateTime.from(
      `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${hour}:${minute}:${second}`,
    );
    const instants = (['earlier', 'later'] as const).map((disambiguation) =>
      local.toZonedDateTime(zone, { disambiguation }),
    );
    // What the clock skipped was never shown.
    const shown = instants.filter((one) => one.toPlainDateTime().equals(local));
    return [...new Set(shown.map(({ epochMilliseconds }) => epochMilliseconds))];
  } catch {
    // No such date, or no such zone.
    return [];
  }
}
