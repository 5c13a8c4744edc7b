import { afterEach, expect, test, vi } from 'vitest';
import { createZone } from '../../../utils/sites/watch/zone.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the zone is asked for once a minute, and a journey is noticed', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  const said = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  const answer = (timeZone: string) =>
    said.mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);
  answer('Europe/Berlin');
  const zone = createZone();
  expect([zone(), zone(), zone()]).toEqual(['Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin']);
  expect(said).toHaveBeenCalledTimes(1);
  answer('Asia/Tokyo');
  vi.advanceTimersByTime(60_000);
  expect(zone()).toBe('Asia/Tokyo');
});
