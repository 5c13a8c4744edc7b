/** The zone is asked for so often; asking takes longer than reading a page of messages, ms. */
const every = 60_000;

/** The computer's zone, as of the last minute. */
export function createZone(): () => string {
  let zone = '';
  let due = -Infinity;
  return () => {
    const now = performance.now();
    if (now >= due) {
      zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      due = now + every;
    }
    return zone;
  };
}
