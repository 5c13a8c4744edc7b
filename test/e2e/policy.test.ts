import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { goToWork } from './at-work.ts';
import { extensionFor } from './build.ts';
import { settled } from './extension.ts';

/** Where Debian's Chromium looks for what an organisation has set. */
const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'reachable-test.json');

/** Chromium's id of an unpacked extension: from its path, in letters a to p. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

function canSet(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, '{}');
    return true;
  } catch {
    console.log(
      `No policy can be set in ${folder} by this user: what an organisation sets is tested with a fake alone.`,
    );
    return false;
  }
}
const possible = canSet();
afterAll(() => rmSync(file, { force: true }));

test.skipIf(!possible)(
  'what an organisation sets in Chromium holds, is said, and cannot be typed over',
  async () => {
    const managed = {
      workingHours: { zone: 'Europe/Berlin', monday: ['07:00-15:00'] },
      targets: { chat: 20, email: 180 },
      allowedHosts: ['chat.practice.example'],
    };
    const id = idOf(await extensionFor('chromium'));
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: managed } } }));
    const day = await goToWork('chromium');
    try {
      expect(day.launched.extensionUrl('')).toBe(`chrome-extension://${id}/`);
      const { facts } = await settled(day.inside, 'the policy is stated', (ledger) =>
        ledger.facts.some(({ kind }) => kind === 'target'),
      );
      expect(facts.findLast(({ kind }) => kind === 'schedule')).toMatchObject({
        zone: 'Europe/Berlin',
        week: [[[420, 900]], [], [], [], [], [], []],
      });
      expect(facts.find(({ kind }) => kind === 'target')).toMatchObject({ chat: 20, email: 180 });
      const page = await day.launched.open('options.html', '#policy');
      expect(await page.$eval('#policy', (one) => one.textContent)).toContain('chat.practice.example');
      await page.waitForSelector('.sites [role=switch]');
      const disabled = await page.$$eval('.sites [role=switch]', (all) =>
        all.map((one) => one.matches(':disabled')),
      );
      expect(disabled).toEqual([true, true, true, true, true, true]);
      for (const field of ['#target-chat', '#hours-0-0-from', '#zone'])
        expect(await page.$eval(field, (one) => one.matches(':disabled'))).toBe(true);
    } finally {
      await day.close();
    }
  },
);
