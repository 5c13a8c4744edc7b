import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { parseAddress } from '../../utils/log/address.ts';
import { actionsOf, few, loadWords, oneDay, page, stateOf, tuesday } from '../log/scene.tsx';
import { realistic } from '../report/realistic.ts';
import { at } from '../report/sample.ts';

beforeAll(loadWords);
afterEach(cleanup);

const items = () => screen.getAllByRole('listitem').filter((one) => one.hasAttribute('data-ask'));

describe('a day', () => {
  test('says of each ask when, what became of it, and why it counts', () => {
    render(page(oneDay()));
    expect(items().map((one) => one.textContent)).toEqual([
      expect.stringContaining(
        'Answered 09:05, after 5 min; working time 5 min. How: in the same conversation. Counts as in time: the target is 15 min.',
      ),
      expect.stringContaining(
        'No answer for 6 h 00 min; working time 6 h 00 min.  Open the conversationCounts as late: still open, and the target of 15 min has passed.',
      ),
      expect.stringContaining('Not decided yet: 5 min of working time left. Not in the share.'),
    ]);
    expect(screen.getByRole('heading', { level: 2, name: 'Tuesday, 17 November 2026' })).toBeTruthy();
  });

  test('each figure is a link that is followed without loading the page anew', () => {
    const actions = actionsOf();
    render(page(oneDay(), actions));
    const share = screen.getByRole('link', { name: 'Within target 1 of 2 (50 %)' });
    expect(share.getAttribute('href')).toBe('?date=2026-11-17&show=decided');
    fireEvent.click(screen.getByRole('link', { name: 'Late 1' }));
    expect(actions.go).toHaveBeenCalledWith(parseAddress('?date=2026-11-17&show=late'));
    fireEvent.click(share, { ctrlKey: true });
    expect(actions.go).toHaveBeenCalledTimes(1);
  });

  test('the figure that is followed is told from the others', () => {
    render(page(oneDay(`${tuesday}&show=late`)));
    expect(screen.getByRole('link', { name: 'Late 1' }).getAttribute('aria-current')).toBe('true');
    expect(items()).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Show everything' }).getAttribute('href')).toBe(tuesday);
  });

  test('choosing and searching go to the address that says so', () => {
    const actions = actionsOf();
    render(page(oneDay(), actions));
    fireEvent.change(screen.getByLabelText('Channel'), { target: { value: 'email' } });
    expect(actions.go).toHaveBeenLastCalledWith(parseAddress(`${tuesday}&channel=email`));
    fireEvent.input(screen.getByLabelText('Site or pinned name'), { target: { value: 'bo' } });
    expect(actions.go).toHaveBeenLastCalledWith(parseAddress(`${tuesday}&find=bo`));
  });

  test('a step leads a day back; beyond today there is none', () => {
    const actions = actionsOf();
    render(page(oneDay(), actions));
    fireEvent.click(screen.getByRole('button', { name: 'The day before' }));
    expect(actions.go).toHaveBeenCalledWith(parseAddress('?date=2026-11-16'));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The day after' }).disabled).toBe(true);
  });

  test('a date is gone to when it is whole, not while its year is typed', () => {
    const actions = actionsOf();
    render(page(oneDay(), actions));
    const date = screen.getByLabelText('Date');
    for (const value of ['0002-11-12', '0202-11-12', '2026-11-12'])
      fireEvent.input(date, { target: { value } });
    expect(vi.mocked(actions.go).mock.calls).toEqual([[parseAddress('?date=2026-11-12')]]);
  });
});

describe('marks', () => {
  test('are buttons that stay where they are and say whether they are pressed', () => {
    const actions = actionsOf();
    const { rerender } = render(page(oneDay(), actions));
    const second = within(items()[1]!);
    const button = second.getByRole('button', { name: 'No reply needed' });
    button.focus();
    fireEvent.click(button);
    expect(actions.mark).toHaveBeenCalledWith(expect.objectContaining({ mark: null }), 'no-reply-needed');
    const { key } = oneDay().log!.days[0]!.rows[1]!;
    const marked: Fact = { kind: 'mark', stated: at(17, '15:59'), ask: key, mark: 'no-reply-needed' };
    rerender(
      page(
        oneDay(tuesday, { done: { what: 'mark', mark: 'no-reply-needed' }, undoable: true }, [marked]),
        actions,
      ),
    );
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Marked: no reply needed.').getAttribute('role')).toBe('status');
    fireEvent.click(button);
    expect(actions.mark).toHaveBeenLastCalledWith(expect.anything(), 'none');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  test('an ask that was answered takes none, but its sender can be no person', () => {
    render(page(oneDay()));
    const first = within(items()[0]!);
    expect(first.queryByRole('button', { name: 'No reply needed' })).toBeNull();
    expect(first.getByRole('button', { name: 'Not a person' })).toBeTruthy();
    expect(first.getByText(/its answer counts/u)).toBeTruthy();
  });

  test('who is no person is asked first, and said what it touches', () => {
    const actions = actionsOf();
    const [row] = oneDay().log!.days[0]!.rows;
    const asking = { key: row!.key, sender: row!.sender!, others: null, looked: null };
    const { rerender } = render(page(oneDay(tuesday, { asking }), actions));
    const yes = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Yes, not a person' });
    expect(yes().disabled).toBe(true);
    rerender(page(oneDay(tuesday, { asking: { ...asking, others: 4 } }), actions));
    expect(screen.getByText(/takes 4 other asks of this sender/u)).toBeTruthy();
    yes().focus();
    fireEvent.click(yes());
    expect(actions.person).toHaveBeenCalledWith('carol', true, row!.key);
    rerender(page(oneDay(), actions));
    // Its own button goes; the one that it was asked by stays.
    expect(document.activeElement?.textContent).toBe('Not a person');
  });

  test('undo gone, the keyboard goes on at the line that says so', async () => {
    const { rerender } = render(
      page(oneDay(tuesday, { undoable: true, done: { what: 'person', notAPerson: true } })),
    );
    screen.getByRole('button', { name: 'Undo' }).focus();
    rerender(page(oneDay(tuesday, { done: { what: 'undone' } })));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Taken back.'));
  });
});

test('the place of a past day is changed, and that it will be dated is said before', () => {
  const actions = actionsOf();
  render(page(stateOf('?date=2026-11-18'), actions));
  expect(screen.getByText('This day: mixed.')).toBeTruthy();
  expect(screen.getByText('A change on a later day is dated and counted in the report.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Which part'), { target: { value: 'morning' } });
  fireEvent.change(screen.getByLabelText('Where'), { target: { value: 'off' } });
  fireEvent.click(screen.getByRole('button', { name: 'Change the place' }));
  expect(actions.place).toHaveBeenCalledWith('2026-11-18', 'morning', 'off');
});

test('messages that are no asks are folded by reason, and open when they are asked for', () => {
  const { container, rerender } = render(page(stateOf('?week=2026-W47')));
  const open = () => container.querySelectorAll('#excluded details[open]').length;
  expect(open()).toBe(0);
  expect(screen.getByText(/^Email with you only in Cc: \d+$/u)).toBeTruthy();
  rerender(page(stateOf('?week=2026-W47&show=excluded')));
  expect(open()).toBe(container.querySelectorAll('#excluded details').length);
});

test('a conversation is opened by the page, not by following its address', () => {
  const actions = actionsOf();
  render(page(oneDay(), actions));
  const [link] = screen.getAllByRole('link', { name: 'Open the conversation' });
  fireEvent.click(link!);
  expect(actions.open).toHaveBeenCalledWith('https://chat.test/b');
});

describe('empty states say what to do', () => {
  const nothing = (search: string) => stateOf(search, {}, realistic({ asks: [], excluded: [] }));
  test.each([
    ['?date=2026-11-17', /Reachable records while a site that you switched on is open/u],
    ['?date=2026-11-21', /No working hours on this date/u],
    ['?view=trends', /No asks in these weeks/u],
  ])('%s', (search, words) => {
    render(page(nothing(search)));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('a choice that nothing fits', () => {
    render(page(oneDay(`${tuesday}&site=slack`)));
    expect(screen.getByText('No ask fits this choice.')).toBeTruthy();
    expect(screen.getByText('0 of 3 asks')).toBeTruthy();
  });

  test('a reading that takes long says how far it is', () => {
    render(page(oneDay('?view=trends', { log: null, trends: null, progress: 1200 })));
    expect(screen.getByText('Reading: 1,200 asks so far …')).toBeTruthy();
  });
});

test('few asks show no median in the trends, and every figure leads to its rows', () => {
  render(page(stateOf('?view=trends')));
  const tables = screen.getAllByRole('table');
  expect(tables).toHaveLength(4);
  const links = within(tables[0]!).getAllByRole('link');
  for (const link of links) expect(parseAddress(link.getAttribute('href')!).filter.channel).toBe('chat');
  cleanup();
  render(page(stateOf('?view=trends', {}, few())));
  expect(screen.getAllByText('too few').length).toBeGreaterThan(0);
});
