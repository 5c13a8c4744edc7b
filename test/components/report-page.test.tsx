import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import { weekly } from '../../utils/interface/weekly/index.ts';
import { makeReport } from '../../utils/report/report.ts';
import type { WeeklyWords } from '../../utils/interface/weekly/en.ts';
import type { Spoken } from '../../utils/interface/room.ts';
import { languages } from '../../utils/words/all.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { defaultShow } from '../../utils/report/show.ts';
import type { WeeklyActions, WeeklyState } from '../../utils/weekly/state.ts';
import { handWorked } from '../report/hand-worked.ts';
import { ask, at, input, remote, schedule } from '../report/sample.ts';
import { contextOf } from '../../utils/interface/context.ts';

const Words = contextOf(weekly).Provider;

const english = languages.en;

afterEach(cleanup);

const spoken = Object.fromEntries(
  await Promise.all(tags.map(async (tag) => [tag, await weekly.load(tag)] as const)),
) as Record<LanguageTag, Spoken<WeeklyWords>>;

const state = (more: Partial<WeeklyState> = {}): WeeklyState => ({
  sheet: { kind: 'ready', report: makeReport(handWorked()), language: english },
  week: '2026-W47',
  weeks: ['2026-W48', '2026-W47', '2026-W46'],
  name: 'Alice',
  tag: 'en',
  show: defaultShow,
  done: null,
  handed: null,
  printAsks: false,
  weeklyReminder: true,
  ...more,
});

const actions = {
  week: vi.fn(),
  name: vi.fn(),
  language: vi.fn(),
  show: vi.fn(),
  save: vi.fn(),
  print: vi.fn(),
  copy: vi.fn(),
  printAsks: vi.fn(),
  weeklyReminder: vi.fn(),
} satisfies WeeklyActions;
beforeEach(() => {
  vi.clearAllMocks();
});

const page = (more: Partial<WeeklyState> = {}, tag: LanguageTag = 'en') => (
  <Words value={spoken[tag]}>
    <ReportPage state={state(more)} actions={actions} />
  </Words>
);

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
    const { container } = render(page());
    expect(container.querySelector('#sentence')?.textContent).toContain('Alice answered 8 of 12');
  });

  test('each way to hand it over is a button of its own', () => {
    render(page());
    for (const name of ['Save as HTML', 'Markdown', 'CSV', 'JSON', 'Print or PDF', 'Copy summary']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(actions.save.mock.calls.flat()).toEqual(['html', 'md', 'csv', 'json']);
    expect(actions.print).toHaveBeenCalledOnce();
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  test('a mail can be drafted once the file is saved, to nobody in particular', () => {
    const { rerender } = render(page());
    expect(screen.queryByRole('link', { name: 'Open a mail draft' })).toBeNull();
    const report = makeReport(handWorked());
    const handed = { file: 'reachable-2026-W47.html', sha256: 'ab'.repeat(32), report, language: english };
    rerender(page({ handed }));
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open a mail draft' });
    expect(link.href).toMatch(/^mailto:\?subject=/u);
    expect(link.href).toContain('ab'.repeat(32));
    const field = screen.getByRole('textbox', { name: 'To (optional)' });
    fireEvent.input(field, { target: { value: 'boss@company.test' } });
    expect(link.href).toMatch(/^mailto:boss@company\.test\?subject=/u);
  });

  test('what is printed, and the reminder, are switched here', () => {
    const { container, rerender } = render(page());
    expect(container.querySelector('.report.with-asks')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Print every ask/u }));
    expect(actions.printAsks).toHaveBeenCalledWith(true);
    rerender(page({ printAsks: true }));
    expect(container.querySelector('.report.with-asks')).not.toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Remind me/u }));
    expect(actions.weeklyReminder).toHaveBeenCalledWith(false);
  });

  test('one week back, one on, any from the list', () => {
    render(page());
    fireEvent.click(screen.getByRole('button', { name: 'The week before' }));
    fireEvent.click(screen.getByRole('button', { name: 'The week after' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Week' }), { target: { value: '2026-W46' } });
    expect(actions.week.mock.calls.flat()).toEqual(['2026-W46', '2026-W48', '2026-W46']);
  });

  test('no step leads out of the list, and a week outside it is shown all the same', () => {
    const { rerender } = render(page({ week: '2026-W48' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The week after' }).disabled).toBe(true);
    rerender(page({ week: '2026-W30' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The week before' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Week' }).value).toBe('2026-W30');
  });

  test('a name is kept while it is being typed, and handed over when the field is left', async () => {
    const { rerender } = render(page());
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name in the report' });
    fireEvent.input(field, { target: { value: ' Carol' } });
    rerender(page({ done: { kind: 'copied', table: true } }));
    expect(field.value).toBe(' Carol');
    fireEvent.change(field, { target: { value: ' Carol' } });
    expect(actions.name).toHaveBeenCalledWith('Carol');
    rerender(page({ name: 'Carol' }));
    await vi.waitFor(() => expect(field.value).toBe('Carol'));
  });

  test('the report is in the language of its reader, the page around it is not', () => {
    const sheet = { kind: 'ready', report: makeReport(handWorked()), language: languages.de } as const;
    const { container } = render(page({ sheet, tag: 'de', name: '' }));
    const article = container.querySelector('article')!;
    expect([article.lang, article.dir]).toEqual(['de', 'ltr']);
    expect(article.textContent).toContain('Wochenbericht zur Erreichbarkeit');
    // Without a name the report says this instead.
    expect(screen.getByPlaceholderText('die beschäftigte Person')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save as HTML' })).toBeTruthy();
    const chooser = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Report language' });
    expect(chooser.value).toBe('de');
    fireEvent.change(chooser, { target: { value: 'en' } });
    expect(actions.language).toHaveBeenCalledWith('en');
  });

  test('names, plan and away notes are chosen for this report, each with what it means', () => {
    render(page());
    const box = (name: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}`, 'u') });
    expect(['Names', 'Plan', 'Away'].map((name) => box(name).checked)).toEqual([false, false, true]);
    fireEvent.click(box('Names'));
    fireEvent.click(box('Away'));
    expect(actions.show).toHaveBeenNthCalledWith(1, { names: true, plan: false, away: true });
    expect(actions.show).toHaveBeenNthCalledWith(2, { names: false, plan: false, away: false });
    expect(screen.getByText(/Off again for the next one/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^People/u }).getAttribute('href')).toBe('people.html');
  });

  test.each(tags)('in %s: every control is named in the language of the interface', (tag) => {
    const { container } = render(page({ done: { kind: 'saved', file: 'a.html' } }, tag));
    const { words, format } = spoken[tag];
    const { handOver, show, week } = words;
    for (const name of [handOver.html, handOver.print, handOver.copy, 'Markdown', 'CSV', 'JSON'])
      expect(screen.getByRole('button', { name })).toBeTruthy();
    for (const { name } of [show.names, show.plan, show.away])
      expect(screen.getByRole('checkbox', { name })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: week.label })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(words.done.saved('a.html'));
    expect(container.querySelector('#week')?.textContent).toContain(format.weekTitle('2026-W47'));
  });

  test('what went wrong is said', () => {
    render(page({ sheet: { kind: 'failed', problem: 'The ledger cannot be read.' } }));
    expect(screen.getByRole('alert').textContent).toBe('The ledger cannot be read.');
  });

  test('an empty week says so, a full one does not', () => {
    const { rerender } = render(
      page({ sheet: { kind: 'ready', report: makeReport(input()), language: english } }),
    );
    expect(screen.getByText(/Week 47, 2026: nothing was recorded/u)).toBeTruthy();
    rerender(page());
    expect(screen.queryByText(/nothing was recorded/u)).toBeNull();
  });

  test.each<[string, Partial<WeeklyState>]>([
    [
      'ready',
      {
        sheet: { kind: 'ready', report: makeReport(small), language: english },
        done: { kind: 'failed', problem: 'No.' },
        handed: { file: 'a.html', sha256: 'ab', report: makeReport(small), language: english },
      },
    ],
    ['empty', { sheet: { kind: 'ready', report: makeReport(input({ sites: [] })), language: english } }],
    ['in Arabic', { sheet: { kind: 'ready', report: makeReport(small), language: languages.ar }, tag: 'ar' }],
    ['failed', { sheet: { kind: 'failed', problem: 'No.' } }],
  ])('%s: axe finds nothing (colours are looked at in the real browsers)', async (_, more) => {
    const { container } = render(page(more));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
