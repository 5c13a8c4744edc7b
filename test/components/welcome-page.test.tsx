import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi, type Mock } from 'vitest';
import { firstStep } from '../../components/welcome/steps.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { defaultWeek } from '../../utils/domain/fact.ts';
import type { Spoken } from '../../utils/interface/room.ts';
import { people } from '../../utils/interface/people/index.ts';
import { sites } from '../../utils/interface/sites/index.ts';
import { week } from '../../utils/interface/week/index.ts';
import type { WelcomeWords } from '../../utils/interface/welcome/en.ts';
import { welcome } from '../../utils/interface/welcome/index.ts';
import type { WelcomeActions, WelcomeState } from '../../utils/welcome/state.ts';
import { aroundIn, contextOf, type Around } from '../../utils/interface/context.ts';

const Words = contextOf(welcome).Provider;

const nothing: WelcomeState = {
  now: Date.UTC(2026, 10, 23, 9),
  consent: null,
  working: false,
  sites: null,
  tabs: { hidden: false, others: [], unknown: null },
  week: defaultWeek,
  zone: 'Europe/Berlin',
  detected: 'Europe/Berlin',
  zones: ['Europe/Berlin', 'Asia/Tokyo'],
  remoteDays: [],
  name: '',
  boss: { named: 0, found: null, refused: null, problem: null },
  keys: 'Alt+R',
  problem: null,
};
const agreed: WelcomeState = {
  ...nothing,
  consent: nothing.now,
  sites: { now: nothing.now, zone: nothing.zone, rows: [], found: 0, described: null, problem: null },
};
const working = { ...agreed, working: true };

let spoken: Spoken<WelcomeWords>;
let around: Around;
beforeAll(async () => {
  spoken = await welcome.load('en');
  const rooms = [await aroundIn(week, 'en'), await aroundIn(people, 'en'), await aroundIn(sites, 'en')];
  around = (parts) => rooms.reduce((inner, wrap) => wrap(inner), parts);
});

let actions: { [name in keyof WelcomeActions]: Mock<WelcomeActions[name]> };
beforeEach(() => {
  const names = 'allow work describe agree look allowOther hours remote call nameBoss'.split(' ');
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as typeof actions;
});
afterEach(cleanup);

const page = (state: WelcomeState) => (
  <Words value={spoken}>{around(<WelcomePage state={state} actions={actions} />)}</Words>
);
const draw = (state: WelcomeState) => render(page(state));
const step = () => document.querySelector('main')?.getAttribute('data-step');
const goOn = () => fireEvent.submit(document.querySelector('form')!);

test('before consent only the first step opens: nothing leads to the others', () => {
  draw(nothing);
  expect(step()).toBe('consent');
  expect(screen.queryAllByText('Change')).toEqual([]);
  expect(document.querySelectorAll('.lines li')).toHaveLength(6);
  expect(document.activeElement?.id).toBe('agree');
  fireEvent.click(screen.getByText('I agree'));
  expect(actions.agree.mock.calls).toEqual([[true]]);
  expect(step()).toBe('consent');
});

test('consent leads on to the sites; taken back, it closes everything else again', () => {
  const { rerender } = draw(nothing);
  rerender(page(agreed));
  expect(step()).toBe('sites');
  goOn();
  expect(step()).toBe('week');
  rerender(page(nothing));
  expect(step()).toBe('consent');
  expect(screen.queryAllByText('Change')).toEqual([]);
});

test('who says "not now" is told that nothing is recorded, and how to come back', () => {
  draw(nothing);
  fireEvent.click(screen.getByText('Not now'));
  expect(actions.agree.mock.calls).toEqual([[false]]);
  expect(screen.getByText(/^Nothing is recorded\..*Alt\+R\.$/u)).toBeTruthy();
});

test.each([
  [nothing, 'consent'],
  [agreed, 'sites'],
  [working, 'week'],
] as const)('whoever comes back goes on behind what is chosen', (state, expected) => {
  expect(firstStep(state)).toBe(expected);
});

test('a step that was left says in a line what was chosen, and opens again', () => {
  draw({ ...working, remoteDays: [{ weekday: 2, part: 'day' }], name: 'Alice' });
  goOn();
  expect(step()).toBe('you');
  expect(screen.getByText('At home: Wednesday.')).toBeTruthy();
  goOn();
  expect(step()).toBe('done');
  expect(screen.getByText(/^The report is about .Alice.\.$/u)).toBeTruthy();
  expect(screen.getByText(/Alt\+R/u)).toBeTruthy();
  fireEvent.click(screen.getAllByText('Change')[2]!);
  expect(step()).toBe('week');
});

test('the boss is looked for before the step is left; who is nobody stays in the field', () => {
  const { rerender } = draw(working);
  goOn();
  const field = () => screen.getByLabelText<HTMLInputElement>(/boss’s email/u);
  fireEvent.input(field(), { target: { value: 'bob@company.test' } });
  goOn();
  expect(actions.nameBoss.mock.calls).toEqual([['bob@company.test']]);
  rerender(page({ ...working, boss: { named: 0, found: null, refused: 'nobody', problem: null } }));
  expect([step(), field().value, field().getAttribute('aria-invalid')]).toEqual([
    'you',
    'bob@company.test',
    'true',
  ]);
  goOn();
  rerender(
    page({
      ...working,
      boss: { named: 1, found: [{ site: 'Gmail', asks: 2 }], refused: null, problem: null },
    }),
  );
  expect(step()).toBe('done');
});

test('the tabs are looked at on a click only, and another one is asked for only once it is chosen', () => {
  const { rerender } = draw({ ...agreed, tabs: { hidden: true, others: [], unknown: null } });
  expect(actions.look).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Find them in my open tabs'));
  expect(actions.look).toHaveBeenCalledOnce();
  const mail = 'https://mail.company.test';
  rerender(page({ ...agreed, tabs: { hidden: false, others: [mail], unknown: 'wiki.company.test' } }));
  expect(screen.getByText(/^wiki\.company\.test shows no webmail/u)).toBeTruthy();
  const allow = screen.getByText<HTMLButtonElement>('Allow reading');
  expect(allow.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(/own address/u), { target: { value: mail } });
  fireEvent.click(allow);
  expect(actions.allowOther.mock.calls).toEqual([[mail]]);
});

test('names are text, whatever they hold', () => {
  draw({ ...working, name: '<img src=x onerror=alert(1)>', remoteDays: [] });
  goOn();
  goOn();
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
});
