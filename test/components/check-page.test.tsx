import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckPage } from '../../components/check/CheckPage.tsx';
import type { CheckState } from '../../utils/check/state.ts';
import { check } from '../../utils/interface/check/index.ts';
import { json } from '../../utils/report/json.ts';
import { recompute } from '../../utils/report/recompute/recompute.ts';
import { makeReport } from '../../utils/report/report.ts';
import { handWorked } from '../report/hand-worked.ts';
import { speaking } from './speaking.tsx';

afterEach(cleanup);

const report = makeReport(handWorked());
const sha256 = 'ab'.repeat(32);
const file = '<b>a</b>.json';
const checked = (text: string): CheckState => ({ kind: 'checked', file, sha256, found: recompute(text) });
const wrapper = await speaking(check);
const show = (state: CheckState, give = vi.fn()) =>
  render(<CheckPage state={state} actions={{ give }} />, { wrapper });

describe('the page “Check a report”', () => {
  test('says that all figures follow', () => {
    show(checked(json(report)));
    expect(screen.getByRole('heading', { name: /^All [\d,]+ figures follow from the rows/u })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('lists what differs, whatever stands in the file, as text', () => {
    const changed = { ...report, to: '<img src=x onerror=alert(1)>' };
    const { container } = show(checked(json(changed)));
    expect(screen.getByRole('heading', { name: /^1 value of the file does not follow/u })).toBeTruthy();
    const cells = screen.getAllByRole('cell').map((one) => one.textContent);
    expect(cells).toEqual(['"<img src=x onerror=alert(1)>"', '"2026-11-22"']);
    expect(container.querySelector('img, b')).toBeNull();
  });

  test('compares the fingerprint with the one of the mail, however it was copied', () => {
    show({ kind: 'fingerprint', file, sha256 });
    const field = screen.getByRole('textbox', { name: /SHA-256 in the mail/u });
    const answer = (typed: string) => {
      fireEvent.input(field, { target: { value: typed } });
      return document.getElementById('same')?.textContent;
    };
    expect(answer(` ${sha256.toUpperCase()}\n`)).toContain('the very file');
    expect(answer('cd'.repeat(32))).toContain('Not the same');
    expect(answer('abab')).toContain('64 hexadecimal digits; here are 4');
    expect(answer('')).toContain('Paste it here');
  });

  test('takes a file that is chosen, and one that is dropped', () => {
    const give = vi.fn();
    const { container } = show({ kind: 'waiting' }, give);
    const one = new File(['{}'], 'one.json');
    fireEvent.change(screen.getByLabelText(/Choose a file/u), { target: { files: [one] } });
    const dropped = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(dropped, { dataTransfer: { files: [one] } });
    fireEvent(container.querySelector('main') ?? container, dropped);
    // The browser would otherwise leave the page and open the file.
    expect(dropped.defaultPrevented).toBe(true);
    expect(give.mock.calls).toEqual([[one], [one]]);
  });

  test.each<[string, CheckState]>([
    ['waiting', { kind: 'waiting' }],
    ['reading', { kind: 'reading', file }],
    ['refused', { kind: 'refused', file, sha256, problem: 'No. Choose another.' }],
    ['differing', checked(json({ ...report, over: false }))],
  ])('%s: axe finds nothing', async (_, state) => {
    const { container } = show(state);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
