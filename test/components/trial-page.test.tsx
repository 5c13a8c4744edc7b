import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TrialPage } from '../../components/trial/TrialPage.tsx';
import { trial as room } from '../../utils/interface/trial/index.ts';
import type { Done, TrialPageActions, TrialPageState } from '../../utils/trial/state.ts';
import { languages } from '../../utils/words/all.ts';
import { closing, state } from '../trial/state.ts';
import { speaking } from './speaking.tsx';

afterEach(cleanup);

const wrapper = await speaking(room);

function actions(): TrialPageActions {
  const { save, another, answer, calendar, saveClosing, print } = {
    save: vi.fn(),
    another: vi.fn(),
    answer: vi.fn(),
    calendar: vi.fn(),
    saveClosing: vi.fn(),
    print: vi.fn(),
  };
  return { save, another, answer, calendar, saveClosing, print };
}

const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);

describe('planning', () => {
  test('a plan is handed over as it was typed', () => {
    const given = actions();
    render(<TrialPage state={state({ trial: null, progress: null })} actions={given} />, { wrapper });
    fireEvent.input(field(/^Weeks/u), { target: { value: '4' } });
    fireEvent.click(field(/^Friday/u));
    fireEvent.input(field(/^Margin/u), { target: { value: '5' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(given.save).toHaveBeenCalledWith(
      expect.objectContaining({ weeks: 4, weekdays: [1, 3, 4], margin: 5, boss: '<b>Bob</b>' }),
    );
  });

  test('an error stands at its field, says what to do, and nothing is saved', () => {
    const given = actions();
    render(<TrialPage state={state({ trial: null, progress: null })} actions={given} />, { wrapper });
    fireEvent.input(field(/^Weeks/u), { target: { value: 'many' } });
    expect(field(/^Weeks/u).getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById('weeks-fault')?.textContent;
    expect(said).toBe('Enter a whole number, for example 8.');
    expect(field(/^Weeks/u).getAttribute('aria-describedby')).toBe('weeks-fault');
    expect(screen.getByText('Fill in the plan to see it.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(given.save).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field(/^Weeks/u));
  });

  test('the chance of an answer follows what is typed', () => {
    render(<TrialPage state={state({ trial: null, progress: null })} actions={actions()} />, { wrapper });
    const chance = () => document.getElementById('chance')?.textContent ?? '';
    // One of the sixteen is a holiday.
    expect(chance()).toContain('15 remote days against');
    expect(screen.getByText(/Too few office days are recorded \(0 before/u)).toBeTruthy();
    const before = chance();
    fireEvent.input(field(/Messages a day/u), { target: { value: '60' } });
    expect(chance()).not.toBe(before);
    for (const day of [/^Tuesday/u, /^Thursday/u]) fireEvent.click(field(day));
    fireEvent.click(field(/^Wednesday/u));
    fireEvent.input(field(/Messages a day/u), { target: { value: '5' } });
    expect(chance()).toContain('mostly ends “too early to tell”. What would help:');
  });
});

describe('a trial', () => {
  test('shows its week, the next remote day and the calendar', () => {
    const given = actions();
    render(<TrialPage state={state()} actions={given} />, { wrapper });
    expect(screen.getByRole('heading', { name: 'Week 3 of 8' })).toBeTruthy();
    expect(document.getElementById('next')?.textContent).toContain('Next remote day: Tue 20 Oct.');
    fireEvent.click(screen.getByRole('button', { name: /with the remote days/u }));
    expect(given.calendar).toHaveBeenCalledWith(true);
  });

  test('has an agreement whose answers can be written anew, and take the draft again when emptied', () => {
    const given = actions();
    const { rerender } = render(<TrialPage state={state()} actions={given} />, { wrapper });
    const answer = () => field(/How do we stay in touch/u);
    expect(answer().value).toContain('on Roundcube');
    fireEvent.change(answer(), { target: { value: 'By phone.' } });
    expect(given.answer).toHaveBeenLastCalledWith('touch', 'By phone.');
    const kept = { ...state().agreement, answers: { touch: 'By phone.' } };
    rerender(<TrialPage state={state({ agreement: kept })} actions={given} />);
    expect(answer().value).toBe('By phone.');
    fireEvent.change(answer(), { target: { value: ' ' } });
    expect(given.answer).toHaveBeenLastCalledWith('touch', null);
  });

  test('a hostile name of the boss is only text', () => {
    const { container } = render(<TrialPage state={state()} actions={actions()} />, { wrapper });
    expect(container.querySelector('#agreement-sheet b')).toBeNull();
    expect(container.querySelector('.whose')?.textContent).toContain('Between Alice and <b>Bob</b>');
  });

  test('its closing report can be saved and printed', () => {
    const given = actions();
    render(<TrialPage state={state({ closing })} actions={given} />, { wrapper });
    fireEvent.click(screen.getByRole('button', { name: 'Save as HTML' }));
    fireEvent.click(screen.getByRole('button', { name: 'JSON' }));
    fireEvent.click(screen.getByRole('button', { name: 'Print or PDF' }));
    expect(vi.mocked(given.saveClosing).mock.calls.flat()).toEqual(['html', 'json']);
    expect(given.print).toHaveBeenCalledWith('closing');
  });
});

test('where the ledger cannot be read, the page says so and nothing else', () => {
  render(<TrialPage state={{ done: null, problem: 'Close the other tab.' }} actions={actions()} />, {
    wrapper,
  });
  expect(screen.getByRole('alert').textContent).toBe('Close the other tab.');
  expect(screen.queryByRole('button')).toBeNull();
});

test.each<[Done, string]>([
  [{ what: 'saved' }, 'Saved. The change is dated in the ledger.'],
  [{ what: 'unchanged' }, 'Nothing was changed.'],
  [{ what: 'calendar', file: 'a.ics' }, 'Saved as a.ics. Open it with your calendar.'],
  [{ what: 'file', file: 'a.html' }, 'Saved as a.html.'],
])('what was done is said: %o', (done, words) => {
  render(<TrialPage state={state({ done })} actions={actions()} />, { wrapper });
  expect(document.getElementById('done')?.textContent).toBe(words);
});

test.each<[string, Partial<TrialPageState>]>([
  ['nothing planned', { trial: null, progress: null }],
  ['running, in German', { language: languages.de }],
  [
    'over',
    {
      progress: { phase: 'over', week: 8, of: 8, next: null },
      closing,
      done: { what: 'calendar', file: 'a.ics' },
    },
  ],
  ['a problem', { problem: 'The disk is full.' }],
])('%s: axe finds nothing (colours are looked at in the real browsers)', async (_name, more) => {
  const { container } = render(<TrialPage state={state(more)} actions={actions()} />, { wrapper });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
