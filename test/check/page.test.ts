import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { createCheckPage, examine } from '../../utils/check/page.ts';
import type { CheckState } from '../../utils/check/state.ts';
import { json } from '../../utils/report/json.ts';
import { makeReport } from '../../utils/report/report.ts';
import { handWorked } from '../report/hand-worked.ts';

const report = makeReport(handWorked());
const named = (name: string, text: string) => new File([text], name);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a file that was given to the page', () => {
  test('is computed anew, and its fingerprint is that of its bytes', async () => {
    const text = json(report);
    const state = await examine(named('reachable-2026-W47.json', text));
    expect(state).toMatchObject({ kind: 'checked', sha256: sha256(text), found: { differences: [] } });
  });

  test('whose figures were changed is told apart', async () => {
    const state = await examine(named('a.json', json({ ...report, over: false })));
    expect(state).toMatchObject({
      kind: 'checked',
      found: { differences: [{ where: 'over', file: false, rows: true }] },
    });
  });

  test('that is the HTML of a report has a fingerprint only', async () => {
    expect(await examine(named('reachable-2026-W47.HTML', '<p>ü</p>'))).toEqual({
      kind: 'fingerprint',
      file: 'reachable-2026-W47.HTML',
      sha256: sha256('<p>ü</p>'),
    });
  });

  test('that is something else is refused in words that say what to do', async () => {
    const state = await examine(named('holiday.png', 'PNG'));
    expect(state).toMatchObject({ kind: 'refused', sha256: sha256('PNG') });
    expect(state.kind === 'refused' && state.problem).toMatch(/once more|Choose/u);
  });

  test('that is enormous is not even read', async () => {
    const file = named('big.json', '');
    Object.defineProperty(file, 'size', { value: 1e9 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    expect(await examine(file)).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(/too large.*Choose/u),
    });
  });
});

test('the file that was given last is the one that is shown', async () => {
  const shown: CheckState[] = [];
  const actions = createCheckPage((state) => shown.push(state), new AbortController().signal);
  actions.give(named('first.json', json(report)));
  actions.give(named('second.html', 'x'));
  await vi.waitFor(() => expect(shown.at(-1)?.kind).toBe('fingerprint'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown.map((state) => ('file' in state ? state.file : state.kind))).toEqual([
    'waiting',
    'first.json',
    'second.html',
    'second.html',
  ]);
});
