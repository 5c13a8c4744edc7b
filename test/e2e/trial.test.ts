import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { ledgerOf } from '../trial/ledger.ts';
import { scripted } from '../trial/scripted.ts';
import type { AtWork } from './at-work.ts';
import { daysIn } from './days.ts';
import { dump, setNow, settled, tell } from './extension.ts';
import { saved } from './saved.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

describe.each(families)('a trial in %s', (family) => {
  const days = daysIn(family);
  let day: AtWork;

  beforeEach(async () => {
    day = await days.next();
  });

  afterEach(async () => {
    const logs = await day.complaints();
    const seen = day.proxy.seen();
    expect(logs).toEqual([]);
    expect(seen).toEqual([]);
  });

  afterAll(() => days.close());

  const open = () => day.launched.open('trial.html', '#ready');

  test('is planned by keyboard, and is then in the popup and the calendar', async () => {
    await setNow(day.inside, Date.parse('2026-11-25T10:00:00Z'));
    const page = await open();
    await page.focus('#boss');
    await page.keyboard.type('Bob');
    await page.keyboard.press('Enter');
    await settled(day.inside, 'the plan is stated', ({ facts }) =>
      facts.some(({ kind }) => kind === 'trial'),
    );
    const { facts } = await dump(day.inside);
    expect(facts.find(({ kind }) => kind === 'trial')).toMatchObject({
      start: '2026-11-30',
      weeks: 8,
      review: '2027-01-22',
      boss: 'Bob',
    });
    expect(facts.filter(({ kind }) => kind === 'target')).toHaveLength(1);
    await page.waitForSelector('#ics');
    const calendar = await saved(page, '#ics-days');
    expect(calendar.name).toBe('reachable-trial-2026-11-30.ics');
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(calendar.text).toContain('BYDAY=TU,TH');

    await setNow(day.inside, Date.parse('2026-12-16T10:00:00Z'));
    const popup = await day.launched.open('popup.html', '#ready');
    await popup.waitForFunction(() => document.body.textContent?.includes('Trial: week 3 of 8'));
  });

  test('is closed with the same words on the page and in the file, and axe finds nothing', async () => {
    const script = scripted({ seed: 7, difference: -0.25 });
    await tell(day.inside, { type: 'import', ledger: JSON.stringify(ledgerOf(script)) });
    await setNow(day.inside, script.asOf);
    const page = await open();
    await page.waitForSelector('#save-html');
    const said = await page.$eval('.closing .reason', (one) => one.textContent);
    expect(said).toMatch(/^Remote days were worse than office days\. On 15 remote days/u);
    const { name, text } = await saved(page, '#save-html');
    expect(name).toBe('reachable-trial-2026-10-05.html');
    expect(text).toContain(said);
    expect(text).not.toContain('<script');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations: all } = await Reflect.get(globalThis, 'axe').run(document, {
        resultTypes: ['violations'],
      });
      return all.map((one: { id: string; nodes: { html: string }[] }) => `${one.id} ${one.nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});
