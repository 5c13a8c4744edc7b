import { describe, expect, test, vi } from 'vitest';
import type { TrialFact } from '../../../utils/domain/fact.ts';
import { asksOf, parseLedger } from '../../../utils/ledger/file.ts';
import { closing as fromCommand } from '../../../utils/cli/closing.ts';
import { closingDocument, closingJson } from '../../../utils/report/trial/closing-document.tsx';
import { closingFigures } from '../../../utils/report/trial/closing-figures.ts';
import type { Closing } from '../../../utils/report/trial/closing.ts';
import { closingName, makeClosing } from '../../../utils/report/trial/make-closing.ts';
import { verdictSentence } from '../../../utils/report/trial/verdict.ts';
import { languages } from '../../../utils/words/all.ts';
import { judgeScript } from '../../trial/judge-script.ts';
import { ledgerOf } from '../../trial/ledger.ts';
import { scripted } from '../../trial/scripted.ts';
import { faults, schemaOf } from '../json-schema.ts';
import { input } from '../sample.ts';

vi.mock('../../utils/report/style.ts', () => import('../css.ts'));

const script = scripted({ seed: 11, difference: -0.25 });
const { week: _week, excluded: _excluded, withheld: _withheld, ...base } = input();

function made(more: Partial<Parameters<typeof makeClosing>[0]> = {}): Closing {
  const { facts, messages, asOf, zone } = script;
  return makeClosing({ ...base, trial: 'scripted', facts, asks: asksOf(messages), asOf, zone, ...more });
}

describe('the closing report', () => {
  const closing = made();

  test('has the published form, whole, empty and before the review', () => {
    const schema = schemaOf('closing-1');
    const early = made({ asOf: Date.parse('2026-10-21T15:00:00Z') });
    const empty = made({ asks: [] });
    for (const one of [closing, early, empty])
      expect(faults(schema, JSON.parse(closingJson(one)))).toEqual([]);
    expect(early).toMatchObject({ appendix: null, trial: { verdict: null, medians: null } });
    expect(empty.trial.verdict).toMatchObject({ verdict: 'too-early', because: 'few-asks' });
    expect(faults(schema, { ...closing, asks: [{ ...closing.asks[0], who: 'Bob' }] })).toHaveLength(1);
  });

  test('says what the trial’s own section says', () => {
    expect(closing.trial).toEqual(judgeScript(script).section);
    expect(closing.trial.verdict?.verdict).toBe('worse');
  });

  test('every figure follows from the rows that it carries', () => {
    const { table, curves, appendix, apart, rules } = closing;
    const read: Closing = JSON.parse(closingJson(closing));
    expect(closingFigures(read.asks, read.trial)).toEqual({ table, curves, appendix, apart, rules });
  });

  test('the baseline stands beside the trial, and both together are the sides of the verdict', () => {
    const [before, remote, office] = [
      ['baseline', 'office'],
      ['trial', 'remote'],
      ['trial', 'office'],
    ].map(([period, place]) =>
      closing.table
        .filter((row) => row.period === period && row.place === place)
        .reduce((sum, row) => sum + row.decided, 0),
    );
    expect(remote).toBe(closing.trial.remote.decided);
    expect(before! + office!).toBe(closing.trial.office.decided);
    expect(closing.table.some(({ place }) => place === 'mixed')).toBe(true);
  });

  test('nothing is dropped: open asks are in the curves, and every ask of the script is a row', () => {
    const waits = closing.curves.flatMap(({ remote, office }) => [remote, office]);
    expect(waits.every(({ timed, replies }) => timed > replies)).toBe(true);
    for (const { steps } of waits) {
      expect(steps.every(({ answered, lower, upper }) => lower <= answered && answered <= upper)).toBe(true);
    }
    expect(closing.asks.length).toBe(script.truth.size + script.followUps.size);
  });

  test('the command makes the same from the exported ledger', () => {
    const file = JSON.stringify(ledgerOf(script));
    const options = { language: languages.en, zone: 'UTC' };
    const again: Closing = JSON.parse(fromCommand(file, { ...options, format: 'json' }));
    expect(parseLedger(file).facts).toEqual(script.facts);
    for (const part of ['trial', 'table', 'curves', 'appendix', 'asks'] as const)
      expect(again[part]).toEqual(JSON.parse(closingJson(closing))[part]);
    const html = fromCommand(file, { ...options, format: 'html' });
    expect(html).toContain(verdictSentence(closing.trial, languages.en));
    expect(() => fromCommand(file, { ...options, format: 'csv' })).toThrow(/no format csv/u);
    const bare = JSON.stringify({ ...ledgerOf(script), facts: [] });
    expect(() => fromCommand(bare, { ...options, format: 'html' })).toThrow(/holds no trial/u);
  });

  test('is one file without a script, named by the trial’s first day', () => {
    const html = closingDocument(closing, languages.en);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('script, link, img, iframe')).toBeNull();
    expect(page.querySelectorAll('svg[role=img]')).toHaveLength(3);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/u);
    expect(closingName(closing, 'html')).toBe('reachable-trial-2026-10-05.html');
  });

  test('a hostile name is only text, and the boss’s is not in it at all', () => {
    const facts = script.facts.map((fact) =>
      fact.kind === 'trial' ? ({ ...fact, boss: 'Mallory<script>' } satisfies TrialFact) : fact,
    );
    const html = closingDocument(made({ facts, name: '<img src=x onerror=alert(1)>' }), languages.en);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('img, script')).toBeNull();
    expect(page.querySelector('.whose bdi')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(html).not.toContain('Mallory');
  });

  test('of a trial that is not there it says so', () => {
    expect(() => made({ trial: 'other' })).toThrow('There is no such trial');
  });
});
