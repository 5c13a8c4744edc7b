import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, test, vi } from 'vitest';
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { handWorked } from './hand-worked.ts';
import { realistic } from './realistic.ts';
import { input } from './sample.ts';
import { language as english } from '../../utils/words/en/index.ts';

vi.mock('../../utils/report/style.ts', () => import('./css.ts'));

/** The rules of the HTML standard (content model, attributes, ids), and those for everybody's access. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }),
);

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** Two remote days, forty asks a day, five days: what a busy week is. */
const full = documentOf(makeReport(realistic({}, { perDay: 40 })), english);

describe('the file is valid HTML', () => {
  test.each([
    ['a full week, with names', full],
    ['a hand-worked week', documentOf(makeReport(handWorked()), english)],
    ['an empty week', documentOf(makeReport(input({ sites: [], facts: [] })), english)],
    ['a week that prints every ask', documentOf(makeReport(handWorked()), english, { printAsks: true })],
    [
      'a name full of signs',
      documentOf(makeReport(handWorked({ name: '"><p id=sentence>&amp;\'' })), english),
    ],
  ])('%s', async (_, html) => expect(await faults(html)).toEqual([]));

  test('and the validator would notice', async () => {
    const broken = full
      .replace('<h2 id="figures-title">', '<h2 id="curves-title"><div>')
      .replace('</h2>', '</div></h2>');
    expect((await faults(broken)).join('\n')).toMatch(/element-permitted-content[^]*no-dup-id/u);
    expect((await faults(full.replace('</section>', ''))).length).toBeGreaterThan(0);
    expect((await faults(full.replace('<table', '<table nonsense nonsense'))).length).toBeGreaterThan(0);
  });
});

test('a full week stays within 300 kB', () => {
  const bytes = new TextEncoder().encode(full).length;
  console.log(`The HTML file of 200 asks with 65 rows to check: ${Math.round(bytes / 1000)} kB`);
  expect(bytes).toBeLessThanOrEqual(300_000);
  expect(bytes).toBeGreaterThan(100_000);
});
