/** True for an IANA time zone that this machine knows. */
export function isZone(name: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat(undefined, { timeZone: name }));
  } catch {
    return false;
  }
}

/** The zone that was typed, spelt as the list has it, whatever its case; null where there is none. */
export function zoneNamed(typed: string, zones: readonly string[]): string | null {
  const wanted = typed.trim().replaceAll(' ', '_');
  const listed = zones.find((zone) => zone.toLowerCase() === wanted.toLowerCase());
  return listed ?? (wanted !== '' && isZone(wanted) ? wanted : null);
}
