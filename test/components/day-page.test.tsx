import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DayPage } from '../../components/day/DayPage.tsx';
import { LanguageProvider } from '../../components/language.ts';
import { Strips } from '../../components/report/Strips.tsx';
import type { DayState } from '../../utils/day/state.ts';
import type { ReportInput } from '../../utils/report/input.ts';
import { makeReport } from '../../utils/report/report.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { day } from '../../utils/interface/day/index.ts';
import { actions, five, late, lunch, morning, stateOf } from '../day/state.ts';
import { realistic } from '../report/realistic.ts';
import { at, schedule } from '../report/sample.ts';
import { away, ended, item, planned } from '../report/sample-day.ts';
import { speaking } from './speaking.tsx';

afterEach(cleanup);

const wrapper = await speaking(day);

describe('away', () => {
  test('the usual ones in one click', () => {
    const given = actions();
    render(<DayPage state={stateOf(morning, at(17, '11:50'))} actions={given} />, { wrapper });
    fireEvent.click(screen.getByRole('button', { name: 'Lunch, back in 45 min' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back in 15 min' }));
    fireEvent.click(screen.getByRole('button', { name: 'Focus' }));
    expect(vi.mocked(given.away).mock.calls).toEqual([['lunch'], ['short']]);
    // The half hour that is at least 45 minutes away.
    expect(given.awayUntil).toHaveBeenCalledWith(null, at(17, '13:00'));
  });

  test('own words and an own time; one that has passed is refused at its field', async () => {
    const given = actions();
    render(<DayPage state={stateOf(morning, at(17, '14:00'))} actions={given} />, { wrapper });
    fireEvent.input(screen.getByLabelText('In your own words'), { target: { value: 'School run' } });
    const time = screen.getByLabelText('back at');
    fireEvent.input(time, { target: { value: '13:59' } });
    fireEvent.click(screen.getByRole('button', { name: 'Say so' }));
    expect((await screen.findByRole('alert')).textContent).toContain('still to come');
    expect(time.getAttribute('aria-describedby')).toBe('own-wrong');
    expect(given.awayUntil).not.toHaveBeenCalled();
    fireEvent.input(time, { target: { value: '14:40' } });
    fireEvent.click(screen.getByRole('button', { name: 'Say so' }));
    expect(given.awayUntil).toHaveBeenCalledWith('School run', at(17, '14:40'));
  });

  test('while away: until when, how long still, and one button to end it', async () => {
    const given = actions();
    const { rerender, container } = render(
      <DayPage state={stateOf(morning, at(17, '12:00'))} actions={given} />,
      { wrapper },
    );
    screen.getByRole('button', { name: 'Lunch, back in 45 min' }).focus();
    const show = (now: string) =>
      rerender(<DayPage state={stateOf([...morning, lunch], at(17, now))} actions={given} />);
    show('12:10');
    const running = within(container.querySelector<HTMLElement>('#running')!);
    expect(container.querySelector('#running')?.textContent).toContain('Lunch, back 12:30 20 min left');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'I’m back' })),
    );
    show('12:33');
    expect(container.querySelector('#running')?.textContent).toContain('Time to be back');
    show('12:50');
    expect(container.querySelector('#running .trouble')?.textContent).toBe('20 min late');
    fireEvent.click(running.getByRole('button'));
    expect(given.back).toHaveBeenCalledOnce();
  });

  test('what became of today’s is said', () => {
    const facts = [...morning, lunch, ended(lunch, at(17, '12:28')), late];
    render(
      <DayPage
        state={stateOf([...facts, ended(late, at(17, '10:40'))], at(17, '13:00'))}
        actions={actions()}
      />,
      { wrapper },
    );
    const list = screen.getByRole('list', { name: 'Today’s away notes' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      'Short break, 10:00, promised 10:15back 10:40: not kept',
      'Lunch, 12:00, promised 12:30back 12:28: kept',
    ]);
  });
});

describe('what others are told', () => {
  test('each draft can be opened as a mail and copied', () => {
    const given = actions();
    const state = stateOf(morning, at(17, '09:00'), { copied: 'home' });
    render(<DayPage state={state} actions={given} />, { wrapper });
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'Open in your mail program' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([state.home.link, state.wrapUp.link]);
    for (const button of screen.getAllByRole('button', { name: /^Copy/u })) fireEvent.click(button);
    expect(vi.mocked(given.copy).mock.calls).toEqual([['home'], ['wrapUp'], ['status']]);
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  test('where WFH mode is off, the page says what the report will say', () => {
    const { rerender } = render(
      <DayPage state={stateOf([schedule], at(17, '09:00'))} actions={actions()} />,
      { wrapper },
    );
    expect(screen.getByText(/WFH mode is off/u)).toBeTruthy();
    rerender(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={actions()} />);
    expect(screen.queryByText(/WFH mode is off/u)).toBeNull();
  });
});

const hostile = '"><img src=x onerror=alert(1)>';
test.each<[string, DayState]>([
  ['an empty day', stateOf([schedule], at(17, '09:00'))],
  ['a morning', stateOf(morning, at(17, '09:00'))],
  ['a full plan, away', stateOf([...five, lunch], at(17, '12:10'))],
  [
    'an evening',
    stateOf([...five, lunch, ended(lunch, at(17, '12:20'))], at(17, '17:00'), {
      problem: 'No.',
      copied: 'status',
    }),
  ],
  [
    'hostile words',
    stateOf(
      [planned(17, '08:00', [item('1', false, hostile)]), away(17, '08:00', '08:30', { note: hostile })],
      at(17, '09:00'),
    ),
  ],
])('%s: axe finds nothing, and words are only words', async (_, state) => {
  const { container } = render(<DayPage state={state} actions={actions()} />, { wrapper });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(container.querySelector('img')).toBeNull();
});

const strips = (more: Partial<ReportInput> = {}) => (
  <LanguageProvider value={english}>
    <Strips report={makeReport(realistic(more))} />
  </LanguageProvider>
);

test('the strips of the report say in words who was away when, and show it only where notes are shown', () => {
  const { container, rerender } = render(strips());
  expect(container.querySelectorAll('.strips path.away')).toHaveLength(4);
  const tuesday = screen.getByRole('img', { name: /^Tue 17 Nov/u }).getAttribute('aria-label');
  expect(tuesday).toContain(
    'Away: Lunch, 12:01 to 12:40; Short break, 15:00 to 15:41. The rows are in the table “Away notes”.',
  );
  expect(container.querySelector('.legend')?.textContent).toContain('announced absence');
  rerender(strips({ show: { names: false, plan: false, away: false } }));
  expect(container.querySelectorAll('path.away')).toHaveLength(0);
  expect(container.querySelector('.legend')?.textContent).not.toContain('absence');
});
