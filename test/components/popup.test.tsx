import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { SetUp } from '../../components/popup/SetUp.tsx';
import { rulesOf } from '../../utils/domain/rules.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { popup } from '../../utils/interface/popup/index.ts';
import { glance } from '../../utils/popup/glance.ts';
import type { PopupActions, PopupState } from '../../utils/popup/state.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { ask, at, schedule, zone } from '../report/sample.ts';
import { away } from '../report/sample-day.ts';
import { contextOf } from '../../utils/interface/context.ts';

const Words = contextOf(popup).Provider;

afterEach(cleanup);

const hostile = '"><img src=x onerror=alert(1)>';
const now = at(17, '11:00');

const actions = (): PopupActions => ({
  place: vi.fn(),
  away: vi.fn(),
  awayUntil: vi.fn(),
  back: vi.fn(),
  status: vi.fn(),
  mark: vi.fn(),
  read: vi.fn(),
  describe: vi.fn(),
  open: vi.fn(),
});

function stateOf(facts: Fact[] = [schedule], more: Partial<PopupState> = {}): PopupState {
  const asks = [ask('converse', 17, '10:00', null, { link: 'https://chat.company.test/' })];
  return {
    ...glance({ asks, facts, rules: rulesOf(facts, zone), zone, now }),
    now,
    zone,
    date: '2026-11-17',
    usual: { chat: 360_000, email: 'not reached' },
    marked: null,
    sites: 2,
    troubles: [],
    here: [],
    tab: null,
    copied: null,
    ...more,
  };
}

async function show(state: PopupState | null, tag: LanguageTag = 'en', given = actions(), problem = '') {
  const spoken = await popup.load(tag);
  const drawn = render(
    <Words value={spoken}>
      <Popup state={state} problem={problem || null} actions={given} />
    </Words>,
  );
  return { ...drawn, given };
}

describe('the popup', () => {
  test('says how long of how much, and leads to the conversation in one click', async () => {
    const { given } = await show(stateOf());
    const link = screen.getByRole('link', { name: /Converse 10:00/u });
    expect(screen.getByText(/1 h 00 min of 15 min|60 min of 15 min/u).textContent).toContain('over target');
    fireEvent.click(link);
    expect(given.open).toHaveBeenCalledWith('https://chat.company.test/');
  });

  test('leads from a page that no reader knows to what a new one takes', async () => {
    const { given } = await show(stateOf([schedule], { here: [], tab: 5 }));
    fireEvent.click(screen.getByRole('link', { name: 'My site is not listed' }));
    expect(given.open).toHaveBeenCalledWith('/options.html?tab=5');
    cleanup();
    await show(stateOf([schedule], { here: [], tab: null }));
    expect(screen.queryByRole('link', { name: 'My site is not listed' })).toBeNull();
  });

  test('has the marks behind one control a row, and one that undoes the last', async () => {
    const { given } = await show(stateOf([schedule], { marked: { key: 'k', mark: 'no-reply-needed' } }));
    expect(screen.queryByRole('button', { name: 'Answered elsewhere' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Needs no reply, or has one' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Answered elsewhere' }));
    expect(vi.mocked(given.mark).mock.lastCall?.[1]).toBe('answered-elsewhere');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(given.mark).toHaveBeenLastCalledWith('k', 'none');
  });

  test('asks since when only once the day has begun, and takes half days and days off', async () => {
    const { given } = await show(stateOf());
    fireEvent.click(screen.getByRole('button', { name: /Half a day/u }));
    fireEvent.click(await screen.findByRole('radio', { name: 'now' }));
    fireEvent.click(screen.getByRole('switch'));
    fireEvent.click(screen.getByRole('button', { name: 'Morning at home' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not working today' }));
    expect(vi.mocked(given.place).mock.calls).toEqual([
      ['remote', 'now'],
      ['morning', 'now'],
      ['off', 'now'],
    ]);
    cleanup();
    await show(stateOf([schedule], { begun: false }));
    fireEvent.click(screen.getByRole('button', { name: /Half a day/u }));
    await screen.findByRole('button', { name: 'Morning at home' });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('says an absence in one click, or in own words with a time that is still to come', async () => {
    const { given } = await show(stateOf());
    for (const name of ['Lunch', 'Focus', 'Back in 15 min'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(vi.mocked(given.away).mock.calls).toEqual([['lunch'], ['focus'], ['short']]);
    fireEvent.click(screen.getByRole('button', { name: 'Other …' }));
    fireEvent.input(await screen.findByLabelText('In your own words'), { target: { value: 'School run' } });
    const time = screen.getByLabelText('Back at');
    fireEvent.input(time, { target: { value: '10:59' } });
    fireEvent.click(screen.getByRole('button', { name: 'Say so' }));
    expect((await screen.findByRole('alert')).textContent).toContain('still to come');
    fireEvent.input(time, { target: { value: '11:40' } });
    fireEvent.click(screen.getByRole('button', { name: 'Say so' }));
    expect(given.awayUntil).toHaveBeenCalledWith('School run', at(17, '11:40'));
  });

  test('counts down an absence, and ends it in one click', async () => {
    const { given, container } = await show(stateOf([schedule, away(17, '10:50', '11:20')]));
    expect(container.querySelector('#running')?.textContent).toBe('Lunch, back 11:20 20 min left');
    fireEvent.click(screen.getByRole('button', { name: 'I’m back' }));
    expect(given.back).toHaveBeenCalledOnce();
  });

  test('claims nothing where the ledger cannot be read', async () => {
    const { container } = await show(null, 'en', actions(), 'The disk is full.');
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
    expect(container.textContent).not.toMatch(/Nobody|In the office|sites are read/u);
  });

  test('says of each site that is not read what to do', async () => {
    const origin = 'https://chat.company.test';
    const { given } = await show(
      stateOf([schedule], { troubles: [{ name: 'Converse', origin, state: 'not-allowed', since: null }] }),
    );
    fireEvent.click(screen.getByRole('link', { name: 'chat.company.test' }));
    expect(given.open).toHaveBeenCalledWith('/options.html');
  });
});

describe.each(tags)('in %s', (tag) => {
  test('every state is drawn without a fault that axe can find, and others’ words are only words', async () => {
    const person: Fact = { kind: 'person', stated: 1, sender: 'carol', notAPerson: false, name: hostile };
    const states: (PopupState | null)[] = [
      null,
      stateOf(),
      stateOf([schedule, person, away(17, '10:50', '11:20', { note: hostile })], {
        here: [
          { key: 'k', name: 'Converse', kind: 'known', account: hostile, host: 'x.test', reading: 'off' },
        ],
        troubles: [{ name: 'Slack', origin: 'https://x.test', state: 'changed', since: at(16, '10:00') }],
        trial: { week: 2, weeks: 8 },
      }),
    ];
    for (const state of states) {
      const { container } = await show(state, tag);
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(container.querySelector('img')).toBeNull();
      cleanup();
    }
  });

  test('what is shown before anything is recorded leads to the first run', async () => {
    render(
      <Words value={await popup.load(tag)}>
        <SetUp />
      </Words>,
    );
    expect(screen.getByRole('link').getAttribute('href')).toBe('/welcome.html');
  });
});
