import { describe, expect, test } from 'vitest';
import { reasons } from '../../utils/domain/classify.ts';
import { channels, clocks, precisions, siteIds, withheldReasons } from '../../utils/domain/message.ts';
import { parseLedger } from '../../utils/ledger/file.ts';
import { ledgerFormat } from '../../utils/ledger/format.ts';
import { json } from '../../utils/report/json.ts';
import { makeReport } from '../../utils/report/report.ts';
import { handWorked } from './hand-worked.ts';
import { faults, schemaOf } from './json-schema.ts';
import { ledgerFile } from './ledger-file.ts';
import { realistic } from './realistic.ts';
import { input } from './sample.ts';
import { saying } from '../in-english.ts';

describe('the published schema of the report', () => {
  const schema = schemaOf('report-1');

  test.each([
    ['a hand-worked week', handWorked()],
    ['a full week', realistic()],
    ['a week with plans', realistic({ show: { names: false, plan: true, away: true } })],
    ['a week without away notes', realistic({ show: { names: false, plan: false, away: false } })],
    ['an empty week', input({ sites: [], facts: [] })],
    ['a week to come', input({ asOf: 0 })],
  ])('holds for %s', (_, of) => expect(faults(schema, JSON.parse(json(makeReport(of))))).toEqual([]));

  test('notices what does not belong, what is missing and what is wrong', () => {
    const report = makeReport(handWorked());
    expect(faults(schema, { ...report, extra: 1 })).toEqual(['$: has extra, which the schema does not know']);
    expect(faults(schema, { ...report, asOf: 'today' })).toEqual(['$.asOf: is no integer']);
    expect(faults(schema, { ...report, week: '47' })).toHaveLength(1);
    const { counts: _, ...rest } = report;
    expect(faults(schema, rest)).toEqual(['$: lacks counts']);
    expect(faults(schema, { ...report, asks: [{ ...report.asks[0], outcome: 'lost' }] })).toHaveLength(1);
  });

  test('knows every word of ours', () => {
    expect(schema.$defs?.site?.enum).toEqual(siteIds);
    expect(schema.$defs?.channel?.enum).toEqual(channels);
    expect(schema.$defs?.precision?.enum).toEqual(precisions);
    expect(schema.$defs?.clock?.enum).toEqual(clocks);
    const text = JSON.stringify(schema);
    expect(text).toContain(JSON.stringify(reasons));
    expect(text).toContain(JSON.stringify(withheldReasons));
  });
});

describe('the published schema of the ledger', () => {
  const schema = schemaOf('ledger-1');
  const file = ledgerFile();

  test('holds for what we export, and we read what it allows', () => {
    expect(faults(schema, file)).toEqual([]);
    expect(parseLedger(JSON.stringify(file)).messages).toHaveLength(file.messages.length);
    expect(schema.properties?.format).toEqual({ const: ledgerFormat });
  });

  const [message] = file.messages;
  const trial = file.facts.find(({ kind }) => kind === 'trial');
  const away = file.facts.find(({ kind }) => kind === 'away');
  const plan = file.facts.find(({ kind }) => kind === 'plan');
  const item = { id: 'p', text: 'Write', done: false };
  test.each<[string, object]>([
    ['a readable id', { messages: [{ ...message, sender: 'carol@company.test' }] }],
    ['a message without a time', { messages: [{ ...message, at: null }] }],
    ['an unknown site', { messages: [{ ...message, site: 'pigeon' }] }],
    ['an unknown fact', { facts: [{ kind: 'mood', stated: 1 }] }],
    ['a place without an end', { facts: [{ kind: 'place', stated: 1, from: 1, place: 'remote' }] }],
    [
      'a week of six days',
      {
        facts: [
          { kind: 'schedule', stated: 1, from: '2026-01-01', zone: 'UTC', week: [[], [], [], [], [], []] },
        ],
      },
    ],
    ['a trial without a weekday', { facts: [{ ...trial, weekdays: [] }] }],
    ['a trial of no weeks', { facts: [{ ...trial, weeks: 0 }] }],
    ['a note of a page', { facts: [{ ...away, note: 'x'.repeat(81) }] }],
    ['an absence without a promise', { facts: [{ ...away, promised: null }] }],
    ['a plan of six', { facts: [{ ...plan, items: Array.from({ length: 6 }, () => item) }] }],
    ['an item half done', { facts: [{ ...plan, items: [{ ...item, done: 'half' }] }] }],
    ['another format', { format: 'other' }],
    ['a later version', { version: 2 }],
    ['an alias of one', { aliases: [[message?.key]] }],
  ])('and our reader both refuse %s', (_, wrong) => {
    const broken = { ...file, ...wrong };
    expect(faults(schema, broken)).not.toEqual([]);
    expect(() => saying(() => parseLedger(JSON.stringify(broken)))).toThrow(/ledger/iu);
  });
});
