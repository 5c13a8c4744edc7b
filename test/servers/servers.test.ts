import { afterAll, beforeAll, expect, test } from 'vitest';
import { plannedMessages } from './acts.ts';
import { launchHeaded, noonZone } from './browser.ts';
import type { Headed } from './browser.ts';
import { day } from './day.ts';
import { play } from './play.ts';
import type { Played } from './play.ts';
import { lookUp } from './records.ts';
import type { Records } from './records.ts';
import { startStacks } from './stacks.ts';
import type { Stacks } from './stacks.ts';

let stacks: Stacks | undefined;
let headed: Headed | undefined;
let played: Played;
let records: Records;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

beforeAll(async () => {
  const begun = performance.now();
  stacks = await startStacks();
  const { packages, milliseconds } = stacks.installed;
  console.log(`installation: ${seconds(milliseconds)} (${packages.length} packages were missing)`);
  console.log(`start of the servers: ${seconds(performance.now() - begun - milliseconds)}`);
  headed = await launchHeaded(stacks.state, { timezone: noonZone(Date.now()) });
  played = await play(day, headed.browser, stacks, (act) => {
    if (process.env['DAY_TRACE']) console.log(new Date().toISOString(), act.do, 'key' in act ? act.key : '');
  });
  records = lookUp(day, stacks, played.log);
  console.log(`the day: ${seconds(played.ended - played.began)}, ${plannedMessages(day).length} messages`);
});

afterAll(async () => {
  await headed?.close();
  await stacks?.stop();
});

test("the played day is in the servers' own records, and nothing else is", () => {
  expect(records.missing).toEqual([]);
  expect(records.surplus).toEqual([]);
});
