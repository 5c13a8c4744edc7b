// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultShow } from '../../utils/report/show.ts';
import { createReportPage } from '../../utils/weekly/page.ts';
import type { WeeklyActions, WeeklyState } from '../../utils/weekly/state.ts';
import { newLedger } from '../ledger/make.ts';
import { handWorked } from '../report/hand-worked.ts';

vi.mock('../../utils/report/style.ts', () => ({ style: '' }));
vi.mock('../../utils/weekly/gather.ts', () => ({
  gather: async (week: string, show: typeof defaultShow) => handWorked({ week, show }),
}));

let state: WeeklyState | null;
let actions: WeeklyActions;

beforeEach(async () => {
  await newLedger();
  vi.stubGlobal('history', { replaceState() {} });
  state = null;
  const closing = new AbortController();
  actions = createReportPage('2026-W47', (next) => (state = next), closing.signal);
  await vi.waitFor(() => expect(state?.sheet.kind).toBe('ready'));
  return () => closing.abort();
});

const names = () => (state?.sheet.kind === 'ready' ? state.sheet.report.checkMe.map(({ who }) => who) : []);

test('names are off until they are switched on, and off again in the report of another week', async () => {
  expect(state?.show).toEqual(defaultShow);
  expect(names()).toEqual([null, null, null]);
  actions.show({ ...defaultShow, names: true });
  await vi.waitFor(() => expect(names()).toEqual(['Boss', 'Boss', 'Boss']));
  actions.week('2026-W46');
  await vi.waitFor(() => expect(state?.week).toBe('2026-W46'));
  expect(state?.show).toEqual(defaultShow);
  actions.week('2026-W47');
  await vi.waitFor(() => expect(names()).toEqual([null, null, null]));
});
