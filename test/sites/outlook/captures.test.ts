import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import { outlook } from '../../../utils/sites/outlook/index.ts';
import { rowOf } from '../../../utils/sites/outlook/row.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';
import { recordsOf } from '../fixture.ts';

const root = join(import.meta.dirname, '../../../../shared/captures/outlook');
const names = [
  'satchel-store-synthetic.json',
  'idb-owa-offline-synthetic.json',
  'wire-getconversationitems-synthetic.json',
  'wire-getitem-finditem-synthetic.json',
  'replica-mail-synthetic.html',
];
const missing = names.filter((name) => !existsSync(join(root, name)));
if (missing.length > 0)
  console.warn(`${missing.length} captures of outlook are not on this machine: skipped`);

const readText = (name: string) => readFileSync(join(root, name), 'utf8');
const readJson = (name: string): unknown => JSON.parse(readText(name));
const ada = 'ada@example.com';
const now = Date.parse('2026-09-21T15:00:00Z');
const url = 'https://outlook.office.com/mail/inbox/id/AAQkAGREPLICAconv0001AAA%3D';

/** What INDEX.md of the captures says. */
const table: Record<string, string> = {
  'm11@replica.example': '0001 2026-09-21T13:40:02Z in pat@partner.example to',
  'm12@replica.example': '0001 2026-09-21T13:52:30Z out ada@example.com none',
  'm13@replica.example': '0001 2026-09-21T14:13:21Z in pat@partner.example cc',
  'm21@replica.example': '0002 2026-09-21T13:02:00Z in no-reply@news.example list true',
  'm31@replica.example': '0003 2026-09-21T12:00:05Z in dana@example.com to calendar',
};

function lineOf({ conversation, at, direction, sender, addressed, automated }: Message): string {
  const instant = new Date(at).toISOString().replace('.000Z', 'Z');
  const automatic = automated === false ? [] : [String(automated)];
  return [conversation.slice(-8, -4), instant, direction, sender, addressed, ...automatic].join(' ');
}

/** Objects under a name that ends in `Map()` are maps. */
function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => [
    key.replace(/ Map\(\)$/u, ''),
    key.endsWith(' Map()') ? new Map(Object.entries(revive(child) as object)) : revive(child),
  ]);
  return Object.fromEntries(entries);
}

const bare = (parts: Partial<Page>): Page => ({
  document: parsePage('<html><body></body></html>'),
  url,
  now,
  zone: 'Europe/Berlin',
  own: [],
  ...parts,
});

const fromStore = () => {
  const { rootStore } = revive(readJson(names[0]!)) as Record<string, unknown>;
  return outlook.memory!({ __satchelGlobalContext: { rootStore } });
};

const fromOffline = () => {
  const { databases } = readJson(names[1]!) as { databases: Record<string, Record<string, unknown[]>> };
  const state = Object.entries(databases).map(([name, stores]) => {
    const filled = Object.entries(stores).map(([store, records]) => [store, { records }]);
    return [
      name,
      { version: 1, stores: Object.fromEntries(filled) as Record<string, { records: unknown[] }> },
    ];
  });
  return recordsOf(outlook, Object.fromEntries(state))!;
};

/** All items in a tree of answers, and which message each node's message answers. */
function itemsIn(value: unknown, items: unknown[] = [], parents: unknown[] = []) {
  if (typeof value !== 'object' || value === null) return { items, parents };
  const record = value as Record<string, unknown>;
  if ('ParentInternetMessageId' in record && record['ParentInternetMessageId'] !== null)
    parents.push([record['InternetMessageId'], record['ParentInternetMessageId']]);
  if ('ItemClass' in record && 'DateTimeSent' in record) items.push(rowOf(record));
  else for (const child of Object.values(record)) itemsIn(child, items, parents);
  return { items, parents };
}

/** The wire is never read in a page; its items are the same, so the parser is tried on them too. */
function fromWire(name: string) {
  const { session, folders } = fromStore() as Record<string, unknown>;
  return { session, folders, open: null, ...itemsIn(readJson(name)) };
}

describe.skipIf(missing.length > 0)('the synthetic captures', () => {
  test('the page’s memory tells all five messages', () => {
    const reading = outlook.read(bare({ memory: fromStore() }));
    expect(Object.fromEntries(reading.messages.map((message) => [message.id, lineOf(message)]))).toEqual(
      table,
    );
    expect(reading).toMatchObject({
      account: ada,
      own: [],
      withheld: [{ reason: 'draft', count: 1 }],
      health: { state: 'ok', missing: [] },
    });
  });

  test('the offline copy tells them without To and Cc where no body is kept', () => {
    const document = parsePage(readText('replica-mail-synthetic.html'));
    const reading = outlook.read(bare({ document, records: fromOffline() }));
    expect(Object.fromEntries(reading.messages.map((message) => [message.id, lineOf(message)]))).toEqual({
      'm11@replica.example': table['m11@replica.example'],
      'AAkALgREPLICAitem0012AAA=': table['m12@replica.example'],
      'm13@replica.example': table['m13@replica.example'],
      'm21@replica.example': table['m21@replica.example'],
      'AAkALgREPLICAitem0031AAA=': table['m31@replica.example']!.replace(' to ', ' unknown '),
    });
    expect(reading).toMatchObject({
      account: ada,
      withheld: [{ reason: 'draft', count: 1 }],
      health: { state: 'ok', missing: ['page memory'] },
    });
  });

  test('both together, on the page, tell what the memory tells', () => {
    const document = parsePage(readText('replica-mail-synthetic.html'));
    const alone = outlook.read(bare({ memory: fromStore() }));
    expect(outlook.read(bare({ document, memory: fromStore(), records: fromOffline() }))).toEqual(alone);
  });

  test('items of the wire are read by the same parser, with what each answers', () => {
    const { messages, withheld } = outlook.read(bare({ memory: fromWire(names[2]!) }));
    expect(Object.fromEntries(messages.map((message) => [message.id, lineOf(message)]))).toEqual(table);
    expect(Object.fromEntries(messages.map(({ id, answers }) => [id.slice(0, 3), answers]))).toEqual({
      m11: null,
      m12: 'm11@replica.example',
      m13: 'm12@replica.example',
      m21: null,
      m31: null,
    });
    expect(withheld).toEqual([{ reason: 'draft', count: 1 }]);
    const single = outlook.read(bare({ memory: fromWire(names[3]!) })).messages;
    expect(single.map((message) => [message.id.slice(0, 3), lineOf(message)])).toEqual(
      ['m31', 'm12', 'm13'].map((id) => [id, table[`${id}@replica.example`]]),
    );
  });

  test('the page alone tells no message', () => {
    const document = parsePage(readText('replica-mail-synthetic.html'));
    const page = bare({ document });
    expect(outlook.recognises(page)).toBe(true);
    expect(outlook.recognises({ ...page, url: 'https://saved.example/page.html' })).toBe(true);
    expect(outlook.read(page)).toMatchObject({
      messages: [],
      health: { state: 'changed', missing: ['page memory', 'offline store'] },
    });
    expect(outlook.read({ ...page, loaded: now - 30_000 })).toMatchObject({
      messages: [],
      health: { state: 'ok', missing: [] },
    });
  });

  test('nothing that somebody wrote, and no name, is taken', () => {
    const taken = JSON.stringify([fromStore(), fromOffline()]);
    expect(taken).not.toMatch(/NEVER|Ada Self|Pat Example|Posteingang/u);
  });
});
