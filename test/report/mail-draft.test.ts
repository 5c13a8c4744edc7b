import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../utils/report/clean.ts';
import { longest } from '../../utils/mailto.ts';
import { mailDraft } from '../../utils/report/mail-draft.ts';
import { makeReport } from '../../utils/report/report.ts';
import { sentence } from '../../utils/report/sentence.ts';
import { summaryOf } from '../../utils/report/summary.ts';
import { handWorked } from './hand-worked.ts';
import { language as english } from '../../utils/words/en/index.ts';

const attached = { file: 'reachable-2026-W47.html', sha256: '0123456789abcdef'.repeat(4) };
const report = makeReport(handWorked());

/** A reader of RFC 6068 of its own: address, then header fields with percent-encoded values. */
function read(address: string): { to: string[]; fields: Record<string, string> } {
  const match = /^mailto:([^?]*)\?(.*)$/u.exec(address);
  const fields = (match?.[2] ?? '').split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return [name, decodeURIComponent(value)];
  });
  const to = (match?.[1] ?? '').split(',').filter((one) => one !== '');
  return { to: to.map(decodeURIComponent), fields: Object.fromEntries(fields) };
}

describe('the mail draft', () => {
  const { to, fields } = read(mailDraft(report, english, attached));

  test('is addressed to nobody, and says what week it is', () => {
    expect(to).toEqual([]);
    expect(Object.keys(fields)).toEqual(['subject', 'body']);
    expect(fields['subject']).toBe('Weekly availability report: Week 47, 2026');
  });

  test('says the summary, and the fingerprint of the file', () => {
    const { rows, notes } = summaryOf(report, english);
    const lines = fields['body']?.split('\r\n') ?? [];
    expect(lines[0]).toBe(sentence(report, english));
    for (const { line } of rows.slice(0, 4)) expect(lines).toContain(line);
    expect(lines.at(-2)).toBe(
      `The attached file ${attached.file} has the SHA-256 ${attached.sha256}: your own mailbox dates it.`,
    );
    expect(notes.length).toBeGreaterThan(2);
  });

  test('holds only the signs that RFC 3986 allows, and ends lines as RFC 6068 asks', () => {
    const made = mailDraft(report, english, attached, 'boss@company.test');
    expect(made).toMatch(
      /^mailto:[A-Za-z0-9\-._~%@,]*\?subject=[A-Za-z0-9\-._~%]+&body=[A-Za-z0-9\-._~%]+$/u,
    );
    expect(made).not.toMatch(/(?<!%0D)%0A|%0D(?!%0A)/u);
  });

  test.each([
    ['boss@company.test', ['boss@company.test']],
    [
      'boss@company.test; carol@company.test,dave@company.test',
      ['boss@company.test', 'carol@company.test', 'dave@company.test'],
    ],
    ['x@y.test?cc=evil@evil.test&bcc=a@b.test', ['x@y.test?cc=evil@evil.test&bcc=a@b.test']],
    ['no address', []],
    ['', []],
  ])('the address %j is where it goes, whatever signs are in it', (typed, expected) => {
    const { to: found, fields: others } = read(mailDraft(report, english, attached, typed));
    expect(found).toEqual(expected);
    expect(Object.keys(others)).toEqual(['subject', 'body']);
  });
});

test('is never longer than mail programs take, never cuts a line, never loses the fingerprint', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.nat({ max: 30 }),
      (name, to, more) => {
        const sites = Array.from({ length: more }, () => ({
          site: 'slack' as const,
          name: '日本語のサイト',
          hosts: [],
          limits: [],
        }));
        const of = makeReport(handWorked({ name, sites }));
        const coverage = sites.map(({ site }) => ({ site, covered: 1, working: 2, share: 0.5, days: [] }));
        const full = { ...of, coverage: [...of.coverage, ...coverage] };
        const made = mailDraft(full, english, attached, `${to}@x.test`);
        expect(made.length).toBeLessThanOrEqual(longest);
        const lines = read(made).fields['body']?.split('\r\n') ?? [];
        const { rows, notes } = summaryOf(full, english);
        const known = new Set([sentence(full, english), ...rows.map(({ line }) => line), ...notes, '']);
        const other = lines.filter((line) => !known.has(line.toWellFormed()));
        expect(other.at(-1)).toContain(attached.sha256);
        expect(other.length === 1 || other[0]?.includes('Shortened')).toBe(true);
        expect(other.length).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 200 },
  );
});

test('what fits is not cut, and what is cut is said to be', () => {
  const short = makeReport(handWorked({ asks: handWorked().asks.slice(0, 4), sites: [] }));
  expect(read(mailDraft(short, english, attached)).fields['body']).not.toContain('Shortened');
  const long = makeReport(handWorked({ name: '🙂'.repeat(70) }));
  const body = read(mailDraft(long, english, attached)).fields['body'];
  expect(body).toContain('Shortened');
  expect(body).toContain(cleanLine('🙂'.repeat(70)));
});
