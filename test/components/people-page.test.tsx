import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { people } from '../../utils/interface/people/index.ts';
import type { PeopleActions, PeopleState } from '../../utils/people/state.ts';
import { row, state } from '../people/state.ts';
import { speaking } from './speaking.tsx';

afterEach(cleanup);

const wrapper = await speaking(people);
const show = (shown: PeopleState, given: PeopleActions = actions()) =>
  render(<PeoplePage state={shown} actions={given} />, { wrapper });

const actions = () => ({ say: vi.fn(), add: vi.fn(), undo: vi.fn(), open: vi.fn() }) satisfies PeopleActions;

describe('the page of people', () => {
  test('tells a sender by what is known without a name', () => {
    show(state());
    expect(screen.getByText('Gmail, 12 asks, the latest 01:53.')).toBeTruthy();
    expect(screen.getByText('Sender 1')).toBeTruthy();
  });

  test('each field says one thing, and leaves the others as they are', () => {
    const given = actions();
    show(state({ rows: [row({ name: 'Carol', group: 'team' })] }), given);
    const fields = within(screen.getByRole('group'));
    fireEvent.change(fields.getByRole('textbox', { name: 'Name' }), { target: { value: ' Dave ' } });
    fireEvent.change(fields.getByRole('combobox', { name: 'Group' }), { target: { value: 'boss' } });
    fireEvent.change(fields.getByRole('combobox', { name: 'Group' }), { target: { value: '' } });
    fireEvent.click(fields.getByRole('checkbox', { name: 'Not a person' }));
    expect(given.say.mock.calls.map(([, word]) => word)).toEqual([
      { name: 'Dave', group: 'team', notAPerson: false },
      { name: 'Carol', group: 'boss', notAPerson: false },
      { name: 'Carol', group: null, notAPerson: false },
      { name: 'Carol', group: 'team', notAPerson: true },
    ]);
  });

  test('an address is added with name and group, or only looked for', () => {
    const given = actions();
    show(state(), given);
    const form = within(screen.getByRole('form', { name: 'Add by address' }));
    fireEvent.input(form.getByRole('textbox', { name: 'Address' }), {
      target: { value: 'boss@company.test' },
    });
    fireEvent.click(form.getByRole('button', { name: 'Look' }));
    fireEvent.input(form.getByRole('textbox', { name: 'Name' }), { target: { value: 'Bob' } });
    fireEvent.change(form.getByRole('combobox', { name: 'Group' }), { target: { value: 'boss' } });
    fireEvent.click(form.getByRole('button', { name: 'Add' }));
    expect(given.add.mock.calls).toEqual([
      ['boss@company.test', { name: null, group: null }],
      ['boss@company.test', { name: 'Bob', group: 'boss' }],
    ]);
  });

  test('what was found is said, site by site', () => {
    const found = [
      { site: 'gmail', asks: 12 },
      { site: 'converse', asks: 0 },
    ] as const;
    show(state({ found: [...found] }));
    expect(screen.getByText('Gmail: 12 asks so far.')).toBeTruthy();
    expect(screen.getByText('Converse: none yet: will be recognised when one comes.')).toBeTruthy();
  });

  test.each([
    ['own', /an account of your own/u],
    ['nobody', /Write a whole email address/u],
  ] as const)('an address that is refused as %s is said with what to do', (refused, words) => {
    show(state({ refused }));
    expect(screen.getByRole('alert').textContent).toMatch(words);
  });

  test('undo is there once there is something to undo', () => {
    const given = actions();
    const { rerender } = show(state(), given);
    expect(screen.queryByRole('button', { name: /Undo/u })).toBeNull();
    rerender(<PeoplePage state={state({ undoable: true })} actions={given} />);
    fireEvent.click(screen.getByRole('button', { name: /Undo/u }));
    expect(given.undo).toHaveBeenCalledOnce();
  });

  test('a hundred senders are drawn when asked for; somebody pinned always is', () => {
    const rows = Array.from({ length: 100 }, (_, index) =>
      row({ sender: String(index), asks: 100 - index, name: index === 99 ? 'Last' : null }),
    );
    const { container } = show(state({ rows }));
    expect(container.querySelectorAll('.people > li')).toHaveLength(41);
    expect(screen.getByText('Last')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 59 more' }));
    expect(container.querySelectorAll('.people > li')).toHaveLength(100);
  });

  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\u202Egpj.exe'])(
    'a name like %j is only text',
    (name) => {
      const { container } = show(state({ rows: [row({ name })] }));
      expect(container.querySelector('bdi')?.textContent).toBe(name);
      expect(container.querySelector('script, img')).toBeNull();
    },
  );

  test.each<[string, Partial<PeopleState>]>([
    ['full', { rows: [row({ link: 'https://chat.company.test/' }), row({ sender: 'b', notAPerson: true })] }],
    ['empty', { rows: [], problem: 'No.', undoable: true, found: [{ site: 'gmail', asks: 0 }] }],
  ])('%s: axe finds nothing', async (_, more) => {
    const { container } = show(state(more));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
