import * as fc from '../properties.ts';
import { describe, expect, test, vi } from 'vitest';
import { cleanLine } from '../../utils/report/clean.ts';
import { csv, field } from '../../utils/report/csv.ts';
import { documentOf } from '../../utils/report/document.tsx';
import { fileName } from '../../utils/report/file.ts';
import { json } from '../../utils/report/json.ts';
import { escaped, markdown } from '../../utils/report/markdown.ts';
import { makeReport } from '../../utils/report/report.ts';
import { mailDraft } from '../../utils/report/mail-draft.ts';
import { rich } from '../../utils/report/rich.tsx';
import { text } from '../../utils/report/text.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { ask, at, input, remote, schedule } from './sample.ts';
import { away, item, planned } from './sample-day.ts';

vi.mock('../../utils/report/style.ts', () => import('./css.ts'));

/** Any of the signs of a text. */
const signs = (text: string) => fc.constantFrom(...Array.from(text));

const hostile = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '=HYPERLINK("https://evil.test","x")',
  "+1+cmd|' /C calc'!A0",
  '[x](javascript:alert(1))',
  '| a | b |\n| - | - |',
  'evil\u202Etxt.exe',
  '\u2066\u200F\u0000\u0007\u2028line',
  'x'.repeat(10_000),
  '![x](https://evil.test/x.png)',
  'https://evil.test www.evil.test a@evil.test',
  '&lt;script&gt;',
];

function reportFor(name: string, names = true) {
  return makeReport(
    input({
      name,
      show: { names, plan: true, away: true },
      facts: [
        schedule,
        remote(17),
        away(17, '12:00', '12:30', { note: name }),
        planned(17, '08:55', [item('1', false, name), item('2', true, name)]),
        { kind: 'person', stated: at(1, '09:00'), sender: 'carol', notAPerson: false, name, group: 'boss' },
        { kind: 'person', stated: at(1, '09:00'), sender: 'dave', notAPerson: false, name, group: null },
      ],
      asks: [
        ask('converse', 17, '10:00', '10:05'),
        ask('roundcube', 17, '10:00', null),
        ask('converse', 17, '11:00', null, { sender: 'dave' }),
      ],
      sites: [{ site: 'converse', name, hosts: [name], limits: [name] }],
      version: name,
    }),
  );
}

describe.each(hostile)('a name like %j', (name) => {
  const report = reportFor(name);

  test('is only text in the HTML file', () => {
    const page = new DOMParser().parseFromString(documentOf(report, english), 'text/html');
    const known = new DOMParser().parseFromString(documentOf(reportFor('Alice'), english), 'text/html');
    const tags = (of: Document) => [...of.querySelectorAll('*')].map((one) => one.tagName).join(' ');
    expect(tags(page)).toBe(tags(known));
    expect(page.title.length).toBeLessThan(200);
    expect(page.querySelector('#sentence')?.textContent).toContain(cleanLine(name));
  });

  test('stands where it was switched on, once for each person and each of their asks', () => {
    expect(report.checkMe.map(({ who }) => who)).toEqual(Array(3).fill(cleanLine(name)));
    expect(report.named.map((one) => one.name)).toEqual(Array(4).fill(cleanLine(name)));
    const page = new DOMParser().parseFromString(documentOf(report, english), 'text/html');
    const said = [...page.querySelectorAll('.report section:not(#away, #plan) tr bdi')].map(
      (one) => one.textContent,
    );
    expect(said.filter((one) => one === cleanLine(name))).toHaveLength(5);
    const quiet = reportFor(name, false);
    expect([quiet.checkMe[0]?.who, quiet.named]).toEqual([null, []]);
  });

  test('is nowhere in the CSV', () => {
    expect(csv(report)).toBe(csv(reportFor('Alice')));
  });

  test('is only text in Markdown', () => {
    const made = markdown(report, english);
    expect(made).not.toMatch(/<(?!br)[a-z/!]/iu);
    expect(made).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|[a-z]:\/\/|[^\\]@evil/u);
    expect(made.split('\n').length).toBe(markdown(reportFor('Alice'), english).split('\n').length);
  });

  test('stays one line of plain text, and one string of JSON', () => {
    expect(text(report, english).split('\n')).toHaveLength(
      text(reportFor('Alice'), english).split('\n').length,
    );
    expect(JSON.parse(json(report))).toEqual(report);
  });

  test('is only text in the rich summary', () => {
    const parse = (of: string) => new DOMParser().parseFromString(of, 'text/html');
    const tags = (of: Document) => [...of.querySelectorAll('*')].map((one) => one.tagName).join(' ');
    expect(tags(parse(rich(report, english)))).toBe(tags(parse(rich(reportFor('Alice'), english))));
    expect(parse(rich(report, english)).body.textContent).toContain(cleanLine(name));
  });

  test('is only text in the mail draft: no header, no address, no line of its own', () => {
    const of = { file: 'reachable-2026-W47.html', sha256: 'ab'.repeat(32) };
    const draft = mailDraft(report, english, of);
    expect(draft).toMatch(/^mailto:\?subject=[\w\-.~%]+&body=[\w\-.~%]+$/u);
    const body = decodeURIComponent(draft.split('&body=')[1] ?? '').split('\r\n');
    expect(body[0]).toBe(text(report, english).split('\n')[2]);
  });

  test('carries nothing that turns or hides the text around it', () => {
    for (const made of [
      text(report, english),
      rich(report, english),
      markdown(report, english),
      documentOf(report, english),
      json(report),
    ]) {
      expect(made).not.toMatch(/[[\p{Bidi_Control}\p{Cc}\u2028]--[\n]]/v);
    }
    expect(Array.from(report.name).length).toBeLessThanOrEqual(80);
  });
});

test('no other text gets into a file name', () => {
  expect(fileName('2026-W47', 'html')).toBe('reachable-2026-W47.html');
  expect(() => fileName('../../etc/passwd', 'csv')).toThrow('is not a week');
});

/** A reader of RFC 4180 of its own. */
function parseRow(row: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let index = 0; index < row.length; index++) {
    const sign = row[index]!;
    const last = cells.length - 1;
    if (sign === '"' && quoted && row[index + 1] === '"') cells[last] += row[++index]!;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) cells.push('');
    else cells[last] += sign;
  }
  return cells;
}

test('any text survives a CSV field, and none begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }),
      (cells) => {
        const read = parseRow(cells.map(field).join(','));
        expect(read.map((cell) => cell.replace(/^'/u, ''))).toEqual(
          cells.map((cell) => cell.replace(/^'/u, '')),
        );
        for (const cell of read) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@]|^[\t\r]/u);
      },
    ),
  );
  expect(field('=1+1')).toBe("'=1+1");
  expect(field(' @SUM(A1)')).toBe("' @SUM(A1)");
  expect(field('say "hi", please')).toBe('"say ""hi"", please"');
  expect(field(-3)).toBe('-3');
});

test('any text is escaped in Markdown, and says the same once the escapes are read', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: signs('`*_[]<>|#~\\&@$:/-+=.)(!1 \nwa') })),
      (name) => {
        const made = escaped(name);
        expect(made).not.toMatch(/[\n<]/u);
        // What is left beside the escaped signs means nothing in Markdown.
        expect(made.replaceAll(/\\[!-/:-@[-`{-~]/gu, 'x')).not.toMatch(/[\\`*_[\]#|~>@$]|:\/\//u);
        const read = made
          .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&');
        expect(read).toBe(name.replaceAll(/\s+/gu, ' '));
      },
    ),
  );
});

test('any name leaves the elements of the HTML file as they are', () => {
  const parse = (name: string) =>
    new DOMParser().parseFromString(documentOf(reportFor(name), english), 'text/html');
  const count = parse('Alice').querySelectorAll('*').length;
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: signs('<>"\'&/=!- sciptmgonload`') }), (name) => {
      fc.pre(cleanLine(name) !== '');
      expect(parse(name).querySelectorAll('*')).toHaveLength(count);
    }),
    { numRuns: 15 },
  );
});
