import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReportPage, type ReportPageProps } from '../../components/report/ReportPage.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { languages } from '../../utils/words/all.ts';
import { defaultShow } from '../../utils/report/show.ts';
import { handWorked } from '../report/hand-worked.ts';
import { ask, at, input, remote, schedule } from '../report/sample.ts';

const english = languages.en;

afterEach(cleanup);

function props(more: Partial<ReportPageProps> = {}): ReportPageProps {
  return {
    state: { kind: 'ready', report: makeReport(handWorked()), language: english },
    week: '2026-W47',
    weeks: ['2026-W48', '2026-W47', '2026-W46'],
    name: 'Alice',
    tag: 'en',
    show: defaultShow,
    done: null,
    handed: null,
    printAsks: false,
    weeklyReminder: true,
    onWeek: vi.fn(),
    onName: vi.fn(),
    onLanguage: vi.fn(),
    onShow: vi.fn(),
    onSave: vi.fn(),
    onPrint: vi.fn(),
    onCopy: vi.fn(),
    onPrintAsks: vi.fn(),
    onWeeklyReminder: vi.fn(),
    ...more,
  };
}

/** Every part of the report with as few rows as can be: axe looks at each. */
const small = input({
  facts: [
    schedule,
    remote(17, at(18, '09:00')),
    { kind: 'person', stated: at(1, '09:00'), sender: 'carol', notAPerson: false, name: 'Carol' },
  ],
  asks: [ask('converse', 17, '10:00', '10:05'), ask('roundcube', 16, '10:00', null)],
  withheld: [{ site: 'roundcube', day: '2026-11-17', reason: 'draft', count: 1 }],
});

describe('the report page', () => {
  test('shows what will be handed over', () => {
    const { container } = render(<ReportPage {...props()} />);
    expect(container.querySelector('#sentence')?.textContent).toContain('Alice answered 8 of 12');
  });

  test('each way to hand it over is a button of its own', () => {
    const given = props();
    render(<ReportPage {...given} />);
    for (const name of ['Save as HTML', 'Markdown', 'CSV', 'JSON', 'Print or PDF', 'Copy summary']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(vi.mocked(given.onSave).mock.calls.flat()).toEqual(['html', 'md', 'csv', 'json']);
    expect(given.onPrint).toHaveBeenCalledOnce();
    expect(given.onCopy).toHaveBeenCalledOnce();
  });

  test('a mail can be drafted once the file is saved, to nobody in particular', () => {
    const given = props();
    const { rerender } = render(<ReportPage {...given} />);
    expect(screen.queryByRole('link', { name: 'Open a mail draft' })).toBeNull();
    const report = makeReport(handWorked());
    const handed = { file: 'reachable-2026-W47.html', sha256: 'ab'.repeat(32), report, language: english };
    rerender(<ReportPage {...given} handed={handed} />);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open a mail draft' });
    expect(link.href).toMatch(/^mailto:\?subject=/u);
    expect(link.href).toContain('ab'.repeat(32));
    const field = screen.getByRole('textbox', { name: 'To (optional)' });
    fireEvent.input(field, { target: { value: 'boss@company.test' } });
    expect(link.href).toMatch(/^mailto:boss@company\.test\?subject=/u);
  });

  test('what is printed, and the reminder, are switched here', () => {
    const given = props();
    const { container, rerender } = render(<ReportPage {...given} />);
    expect(container.querySelector('.report.with-asks')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Print every ask/u }));
    expect(given.onPrintAsks).toHaveBeenCalledWith(true);
    rerender(<ReportPage {...given} printAsks />);
    expect(container.querySelector('.report.with-asks')).not.toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Remind me/u }));
    expect(given.onWeeklyReminder).toHaveBeenCalledWith(false);
  });

  test('one week back, one on, any from the list', () => {
    const given = props();
    render(<ReportPage {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'The week before' }));
    fireEvent.click(screen.getByRole('button', { name: 'The week after' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Week' }), { target: { value: '2026-W46' } });
    expect(vi.mocked(given.onWeek).mock.calls.flat()).toEqual(['2026-W46', '2026-W48', '2026-W46']);
  });

  test('no step leads out of the list, and a week outside it is shown all the same', () => {
    const { rerender } = render(<ReportPage {...props({ week: '2026-W48' })} />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The week after' }).disabled).toBe(true);
    rerender(<ReportPage {...props({ week: '2026-W30' })} />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The week before' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Week' }).value).toBe('2026-W30');
  });

  test('a name is kept while it is being typed, and handed over when the field is left', async () => {
    const given = props();
    const { rerender } = render(<ReportPage {...given} />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name in the report' });
    fireEvent.input(field, { target: { value: ' Carol' } });
    rerender(<ReportPage {...given} done="Something else happened" />);
    expect(field.value).toBe(' Carol');
    fireEvent.change(field, { target: { value: ' Carol' } });
    expect(given.onName).toHaveBeenCalledWith('Carol');
    rerender(<ReportPage {...given} name="Carol" />);
    await vi.waitFor(() => expect(field.value).toBe('Carol'));
  });

  test('the report is in the language of its reader, the page around it is not', () => {
    const given = props({ tag: 'de' });
    const state = { kind: 'ready', report: makeReport(handWorked()), language: languages.de } as const;
    const { container } = render(<ReportPage {...given} state={state} />);
    const article = container.querySelector('article')!;
    expect([article.lang, article.dir]).toEqual(['de', 'ltr']);
    expect(article.textContent).toContain('Wochenbericht zur Erreichbarkeit');
    expect(screen.getByRole('button', { name: 'Save as HTML' })).toBeTruthy();
    const chooser = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Report language' });
    expect(chooser.value).toBe('de');
    fireEvent.change(chooser, { target: { value: 'en' } });
    expect(given.onLanguage).toHaveBeenCalledWith('en');
  });

  test('names, plan and away notes are chosen for this report, each with what it means', () => {
    const given = props();
    render(<ReportPage {...given} />);
    const box = (name: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}`, 'u') });
    expect(['Names', 'Plan', 'Away'].map((name) => box(name).checked)).toEqual([false, false, true]);
    fireEvent.click(box('Names'));
    fireEvent.click(box('Away'));
    expect(given.onShow).toHaveBeenNthCalledWith(1, { names: true, plan: false, away: true });
    expect(given.onShow).toHaveBeenNthCalledWith(2, { names: false, plan: false, away: false });
    expect(screen.getByText(/Off again for the next one/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^People/u }).getAttribute('href')).toBe('people.html');
  });

  test('while it reads there is nothing to hand over yet', () => {
    render(<ReportPage {...props({ state: { kind: 'loading' } })} />);
    expect(screen.getByText(/Reading Week 47/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as HTML' })).toBeNull();
  });

  test('what went wrong is said', () => {
    render(<ReportPage {...props({ state: { kind: 'failed', problem: 'The ledger cannot be read.' } })} />);
    expect(screen.getByRole('alert').textContent).toBe('The ledger cannot be read.');
  });

  test('an empty week says so, a full one does not', () => {
    const { rerender } = render(
      <ReportPage {...props({ state: { kind: 'ready', report: makeReport(input()), language: english } })} />,
    );
    expect(screen.getByText(/Nothing was recorded in Week 47/u)).toBeTruthy();
    rerender(<ReportPage {...props()} />);
    expect(screen.queryByText(/Nothing was recorded/u)).toBeNull();
  });

  test.each<[string, Partial<ReportPageProps>]>([
    [
      'ready',
      {
        state: { kind: 'ready', report: makeReport(small), language: english },
        done: 'Saved.',
        handed: { file: 'a.html', sha256: 'ab', report: makeReport(small), language: english },
      },
    ],
    ['empty', { state: { kind: 'ready', report: makeReport(input({ sites: [] })), language: english } }],
    ['in Arabic', { state: { kind: 'ready', report: makeReport(small), language: languages.ar }, tag: 'ar' }],
    ['loading', { state: { kind: 'loading' } }],
    ['failed', { state: { kind: 'failed', problem: 'No.' } }],
  ])('%s: axe finds nothing (colours are looked at in the real browsers)', async (_, more) => {
    const { container } = render(<ReportPage {...props(more)} />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
