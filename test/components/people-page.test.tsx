import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import type { PeopleActions, PeopleState, PersonRow } from '../../utils/people/state.ts';
import { siteNames } from '../../utils/sites/names.ts';

afterEach(cleanup);

const row = (more: Partial<PersonRow> = {}): PersonRow => ({
  sender: 'a',
  site: 'gmail',
  asks: 12,
  latest: 1_796_000_000_000,
  link: null,
  name: null,
  group: null,
  notAPerson: false,
  ...more,
});
const state = (more: Partial<PeopleState> = {}): PeopleState => ({
  now: 1_796_000_000_000,
  rows: [row()],
  found: null,
  undoable: false,
  sites: siteNames,
  problem: null,
  ...more,
});
const actions = () => ({ say: vi.fn(), add: vi.fn(), undo: vi.fn(), open: vi.fn() }) satisfies PeopleActions;

describe('the page of people', () => {
  test('tells a sender by what is known without a name', () => {
    render(<PeoplePage state={state()} actions={actions()} />);
    expect(screen.getByText(/Gmail, 12 asks, the latest/u)).toBeTruthy();
    expect(screen.getByText('Sender 1')).toBeTruthy();
  });

  test('each field says one thing, and leaves the others as they are', () => {
    const given = actions();
    render(<PeoplePage state={state({ rows: [row({ name: 'Carol', group: 'team' })] })} actions={given} />);
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
    render(<PeoplePage state={state()} actions={given} />);
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
    render(<PeoplePage state={state({ found: [...found] })} actions={actions()} />);
    expect(screen.getByText('Gmail: 12 asks so far.')).toBeTruthy();
    expect(screen.getByText('Converse: none yet: will be recognised when one comes.')).toBeTruthy();
  });

  test('undo is there once there is something to undo', () => {
    const given = actions();
    const { rerender } = render(<PeoplePage state={state()} actions={given} />);
    expect(screen.queryByRole('button', { name: /Undo/u })).toBeNull();
    rerender(<PeoplePage state={state({ undoable: true })} actions={given} />);
    fireEvent.click(screen.getByRole('button', { name: /Undo/u }));
    expect(given.undo).toHaveBeenCalledOnce();
  });

  test('a hundred senders are drawn when asked for; somebody pinned always is', () => {
    const rows = Array.from({ length: 100 }, (_, index) =>
      row({ sender: String(index), asks: 100 - index, name: index === 99 ? 'Last' : null }),
    );
    const { container } = render(<PeoplePage state={state({ rows })} actions={actions()} />);
    expect(container.querySelectorAll('.people > li')).toHaveLength(41);
    expect(screen.getByText('Last')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 59 more' }));
    expect(container.querySelectorAll('.people > li')).toHaveLength(100);
  });

  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\u202Egpj.exe'])(
    'a name like %j is only text',
    (name) => {
      const { container } = render(
        <PeoplePage state={state({ rows: [row({ name })] })} actions={actions()} />,
      );
      expect(container.querySelector('bdi')?.textContent).toBe(name);
      expect(container.querySelector('script, img')).toBeNull();
    },
  );

  test.each<[string, Partial<PeopleState>]>([
    ['full', { rows: [row({ link: 'https://chat.company.test/' }), row({ sender: 'b', notAPerson: true })] }],
    ['empty', { rows: [], problem: 'No.', undoable: true, found: [{ site: 'gmail', asks: 0 }] }],
  ])('%s: axe finds nothing', async (_, more) => {
    const { container } = render(<PeoplePage state={state(more)} actions={actions()} />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
