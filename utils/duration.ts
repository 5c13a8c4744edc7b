const minute = 60_000;

/** A duration in ms as people say it: `<1 min`, `23 min`, `4 h 05 min`. Floored: nobody waited longer than it says. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / minute);
  if (minutes < 1) return '<1 min';
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** An instant as the clock of this machine shows it; with the weekday when it was not within the last half day. */
export function clockTime(at: number, now: number): string {
  const recent = now - at < 12 * 60 * minute;
  return new Intl.DateTimeFormat(undefined, {
    ...(!recent && { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
