import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plannedMessages } from './acts.ts';
import { launchHeaded, noonZone } from './browser.ts';
import type { Headed } from './browser.ts';
import { compare } from './compare.ts';
import type { Comparison, Truth } from './compare.ts';
import { day } from './day.ts';
import { waiting } from './day-inbox.ts';
import { deviations, table } from './figures.ts';
import type { LedgerRows } from './ledger.ts';
import { mailHost } from './mail.ts';
import { joinPeer } from './peers.ts';
import { play } from './play.ts';
import { buildProduction, readManifest } from './production.ts';
import { useReachable } from './reachable.ts';
import type { Glance } from './reachable.ts';
import { lookUp } from './records.ts';
import type { Records } from './records.ts';
import { startStacks } from './stacks.ts';
import type { Stacks } from './stacks.ts';
import { settled, truthsOf } from './truths.ts';
import { subjectAt } from './webmail.ts';
import { room } from './xmpp.ts';

let stacks: Stacks | undefined;
let headed: Headed | undefined;
let records: Records;
let truths: Truth[];
let rows: LedgerRows;
let comparison: Comparison;
let glance: Glance;
let hosts: readonly string[];
/** Subject of the mail that the popup's link opens. */
let opened: string | null;
/** What the list of sites said when the chat's permission was taken back, and how many messages were recorded after. */
let withdrawn: { said: string; recorded: number };
const zone = noonZone(Date.now());
const pictures = join(import.meta.dirname, '../../.output/servers/pictures');

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

beforeAll(async () => {
  const begun = performance.now();
  stacks = await startStacks();
  const { packages, milliseconds } = stacks.installed;
  console.log(`installation: ${seconds(milliseconds)} (${packages.length} packages were missing)`);
  console.log(`start of the servers: ${seconds(performance.now() - begun - milliseconds)}`);
  const extension = await buildProduction(stacks.state);
  const manifest = readManifest(extension);
  hosts = manifest.hosts;
  const browser = await launchHeaded(stacks.state, { extension, zone });
  headed = browser;
  const reachable = await useReachable(browser, manifest.popupKey);
  const played = await play(day, browser.browser, reachable, stacks, (act) => {
    if (process.env['DAY_TRACE']) console.log(new Date().toISOString(), act.do, 'key' in act ? act.key : '');
  }).catch(async (error: unknown) => {
    console.log(`what alice saw last:\n${(await browser.pictures(pictures)).join('\n')}`);
    throw error;
  });
  console.log(`the day: ${seconds(played.ended - played.began)}, ${plannedMessages(day).length} messages`);

  records = lookUp(day, stacks, played.log);
  rows = await settled(() => reachable.ledger());
  if (rows.key === null) throw new Error('The extension recorded nothing.');
  truths = await truthsOf(day, records, rows.key);
  comparison = compare(truths, rows, zone, Date.now());
  glance = await reachable.glance(played.webmail.page);
  const link = glance.links.find((one) => new URL(one).hostname === mailHost) ?? 'about:blank';
  opened = await subjectAt(browser.browser, link);
  console.log(table(comparison, truths));

  const said = await reachable.withdraw(stacks.chat.url);
  const before = (await reachable.ledger()).messages.length;
  const boss = await joinPeer(stacks.chat, 'boss', []);
  boss.say({ id: 'too-late', to: room, body: 'alice: one more thing' });
  await played.chat.page.waitForSelector('[data-msgid="too-late"]');
  // Nothing tells that something will not happen: the observer settles within a second.
  await sleep(3000);
  boss.leave();
  withdrawn = { said, recorded: (await reachable.ledger()).messages.length - before };
});

afterAll(async () => {
  await headed?.close();
  await stacks?.stop();
});

test("the played day is in the servers' own records, and nothing else is", () => {
  expect(records.missing).toEqual([]);
  expect(records.surplus).toEqual([]);
});

test('the extension had no host before the prompt was answered', () => {
  expect(hosts).toEqual([]);
  const read = rows.sources.map(({ host, health }) => `${new URL(host).hostname} ${health.state}`);
  expect(read.toSorted()).toEqual(['chat.localhost ok', 'mail.localhost ok']);
});

test('every message is under its class, every expected ask is there, and nothing else', () => {
  expect(comparison.wrong).toEqual([]);
  expect(rows.withheld).toEqual([]);
  const { expected, found, right } = comparison.asks;
  expect({ precision: right / found, recall: right / expected }).toEqual({ precision: 1, recall: 1 });
});

test("the times agree with the servers' records as finely as the pages show them", () => {
  const { chat, email } = deviations(comparison, truths);
  expect(chat.reply).toBeLessThanOrEqual(1500);
  expect(chat.message).toBeLessThanOrEqual(1500);
  expect(email.reply).toBeLessThanOrEqual(60_000);
  expect(email.message).toBeLessThanOrEqual(60_000);
  const marks = [...comparison.stored.values()].map(
    ({ site, direction, precision, clock }) => `${site} ${direction} ${precision}/${clock}`,
  );
  expect([...new Set(marks)].filter((mark) => mark.startsWith('roundcube')).toSorted()).toEqual(
    // Alice's own were seen at the click and then, better, in the Sent folder.
    ['roundcube in minute/sender', 'roundcube out minute/sender'],
  );
});

test('the day is a remote one, and the popup says so at a glance', () => {
  expect(rows.facts.filter((fact) => fact.kind === 'place').map(({ place }) => place)).toEqual(['remote']);
  const asks = plannedMessages(day).flatMap(({ key, expected }) =>
    expected.class === 'ask' && expected.episode === key ? [expected] : [],
  );
  const answered = asks.filter(({ answeredBy }) => answeredBy !== null).length;
  const weekday = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short' }).format();
  // At a weekend there are no working minutes: the asks belong to Monday.
  const share = weekday.startsWith('S') ? null : `100 % ${answered} of ${answered} within target`;
  expect(glance).toMatchObject({ problem: null, share });
  expect(glance.waiting).toHaveLength(asks.length - answered);
  expect(glance.links.map((link) => new URL(link).hostname).toSorted()).toEqual([
    'chat.localhost',
    'mail.localhost',
  ]);
});

test('a permission taken back ends the reading at once, and what was recorded stays', () => {
  expect(withdrawn).toEqual({
    said: 'Not read: the permission was taken back. What was recorded stays.',
    recorded: 0,
  });
});

test('the link of the waiting mail opens that mail', () => {
  const unanswered = waiting.find(({ expected }) => expected.class === 'ask' && expected.answeredBy === null);
  expect(opened).toContain(unanswered?.subject);
});
