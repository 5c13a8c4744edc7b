import { cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckPage } from '../../components/check/CheckPage.tsx';
import { DayPage } from '../../components/day/DayPage.tsx';
import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { TrialPage } from '../../components/trial/TrialPage.tsx';
import type { CheckState } from '../../utils/check/state.ts';
import type { DayState } from '../../utils/day/state.ts';
import { check } from '../../utils/interface/check/index.ts';
import { day } from '../../utils/interface/day/index.ts';
import { people } from '../../utils/interface/people/index.ts';
import type { Room } from '../../utils/interface/room.ts';
import { trial } from '../../utils/interface/trial/index.ts';
import type { PeopleState } from '../../utils/people/state.ts';
import { json } from '../../utils/report/json.ts';
import { recompute } from '../../utils/report/recompute/recompute.ts';
import { makeReport } from '../../utils/report/report.ts';
import type { TrialState } from '../../utils/trial/state.ts';
import { actions as dayActions, five, late, lunch, morning, stateOf } from '../day/state.ts';
import { row, state as peopleState } from '../people/state.ts';
import { handWorked } from '../report/hand-worked.ts';
import { at, schedule } from '../report/sample.ts';
import { ended } from '../report/sample-day.ts';
import { closing, state as trialState } from '../trial/state.ts';
import { outside, pseudo, pseudoOf } from '../words/pseudo.ts';
import { within } from './speaking.tsx';

afterEach(cleanup);

/** What a page shows that is not ours: names, notes, plans, files, ids, hosts, and what a problem says. */
const given =
  /Alice|<b>Bob<\/b>|Carol|Roundcube|Gmail|Converse|Task \w|Lunch|Short break|GIVEN|Reachable 0\.1\.0|npm run report -- LEDGER\.json --trial/gu;

async function draw<Words>(room: Room<Words>, page: ComponentChild): Promise<Element> {
  const { container } = render(<>{page}</>, { wrapper: within(room, pseudoOf(await room.load('en'))) });
  return container;
}

/** Every word that is read or heard on a page and stands neither in the catalogue nor in what was given. */
function strays(container: Element): string[] {
  const said = [container.textContent];
  for (const element of container.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'label', 'aria-valuetext'])
      said.push(element.getAttribute(name) ?? '');
  return said.flatMap(
    (text) =>
      outside(text)
        .replaceAll(given, '')
        .match(/\p{L}+/gu) ?? [],
  );
}

const sha256 = '0'.repeat(64);
const report = makeReport(handWorked());
const checked = (changed: object): CheckState => ({
  kind: 'checked',
  file: 'GIVEN',
  sha256,
  found: recompute(json({ ...report, ...changed })),
});

test.each<[string, CheckState]>([
  ['waiting', { kind: 'waiting' }],
  ['reading', { kind: 'reading', file: 'GIVEN' }],
  ['refused', { kind: 'refused', file: 'GIVEN', sha256, problem: 'GIVEN' }],
  ['a fingerprint', { kind: 'fingerprint', file: 'GIVEN', sha256 }],
  ['a report', checked({})],
])('Check a report, %s: no word outside the catalogue', async (_, state) => {
  const container = await draw(check, <CheckPage state={state} actions={{ give: vi.fn() }} />);
  expect(strays(container)).toEqual([]);
});

test('Check a report, what differs: the places and values of the file, and no other word', async () => {
  const container = await draw(
    check,
    <CheckPage state={checked({ to: 'GIVEN' })} actions={{ give: vi.fn() }} />,
  );
  expect(strays(container)).toEqual(['to']);
  fireEvent.input(container.querySelector('#other')!, { target: { value: 'ab' } });
  expect(strays(container)).toEqual(['to']);
});

test.each<[string, DayState]>([
  ['empty', stateOf([schedule], at(17, '09:00'), {}, pseudo)],
  ['a morning', stateOf(morning, at(17, '09:00'), { copied: 'home', later: ['a'] }, pseudo)],
  ['away', stateOf([...five, lunch], at(17, '12:10'), {}, pseudo)],
  ['late', stateOf([...five, lunch], at(17, '12:50'), { problem: 'GIVEN' }, pseudo)],
  ['an evening', stateOf([...five, late, ended(lunch, at(17, '12:20'))], at(17, '17:00'), {}, pseudo)],
])('Today, %s: no word outside the catalogue', async (_, state) => {
  const container = await draw(day, <DayPage state={state} actions={dayActions()} />);
  expect(strays(container)).toEqual([]);
});

test('Today, a time that cannot be promised: no word outside the catalogue', async () => {
  const state = stateOf([schedule], at(17, '09:00'), {}, pseudo);
  const container = await draw(day, <DayPage state={state} actions={dayActions()} />);
  fireEvent.input(container.querySelector('#own-time')!, { target: { value: '' } });
  fireEvent.submit(container.querySelector('.own form')!);
  expect(container.querySelector('#own-wrong')).toBeTruthy();
  expect(strays(container)).toEqual([]);
});

test.each<[string, Partial<PeopleState>]>([
  ['full', { rows: [row({ link: 'https://chat.company.test/' }), row({ sender: 'b', notAPerson: true })] }],
  ['silent', { rows: [row({ site: null, latest: null, name: 'Carol' })], refused: 'own' }],
  ['empty', { rows: [], problem: 'GIVEN', undoable: true, refused: 'nobody' }],
  [
    'found',
    {
      rows: Array.from({ length: 50 }, (_, index) => row({ sender: String(index) })),
      found: [
        { site: 'gmail', asks: 0 },
        { site: 'converse', asks: 3 },
      ],
    },
  ],
])('People, %s: no word outside the catalogue', async (_, more) => {
  const given = { say: vi.fn(), add: vi.fn(), undo: vi.fn(), open: vi.fn() };
  expect(strays(await draw(people, <PeoplePage state={peopleState(more)} actions={given} />))).toEqual([]);
});

const plan = trialState().form;
const draft = (change: Partial<typeof plan.draft>) => ({ ...plan, draft: { ...plan.draft, ...change } });
const progress = { phase: 'over', week: 8, of: 8, next: null } as const;

test.each<[string, TrialState]>([
  ['unread', { done: null, problem: 'GIVEN' }],
  ['planned', trialState({ language: pseudo, progress: { ...progress, phase: 'before' } })],
  ['running', trialState({ language: pseudo, done: { what: 'saved' } })],
  ['due', trialState({ language: pseudo, progress: { ...progress, phase: 'review-due' } })],
  ['over', trialState({ language: pseudo, progress, closing, done: { what: 'file', file: 'GIVEN' } })],
  ['nothing planned', trialState({ language: pseudo, trial: null, progress: null })],
  [
    'numbers at fault',
    trialState({ language: pseudo, form: draft({ weeks: 'x', chat: '0', email: '99999', margin: '9999' }) }),
  ],
  [
    'dates at fault',
    trialState({ language: pseudo, form: draft({ start: '1', weekdays: [], review: '1', weeks: '999' }) }),
  ],
  ['ended too early', trialState({ language: pseudo, form: draft({ ended: '2000-01-01' }) })],
  ['ended too late', trialState({ language: pseudo, form: draft({ ended: '2999-01-01' }) })],
  ['reviewed too early', trialState({ language: pseudo, form: draft({ review: '2000-01-01' }) })],
  ['few messages', trialState({ language: pseudo, form: draft({ weeks: '1', weekdays: [1] }) })],
])('Trial, %s: no word outside the catalogue', async (_, state) => {
  const actions = {
    save: vi.fn(),
    another: vi.fn(),
    answer: vi.fn(),
    calendar: vi.fn(),
    saveClosing: vi.fn(),
    print: vi.fn(),
  };
  expect(strays(await draw(trial, <TrialPage state={state} actions={actions} />))).toEqual([]);
});

test('a word outside the catalogue would be found, in text and in attributes', async () => {
  const container = await draw(
    day,
    <p title="⟦in it⟧ beside">
      ⟦a ⟦b⟧ c⟧ bare <input placeholder="hint" aria-label="⟦Name⟧" />
    </p>,
  );
  expect(strays(container)).toEqual(['bare', 'beside', 'hint']);
});
