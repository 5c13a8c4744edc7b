// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import type { ReportPageProps } from '../../components/report/ReportPage.tsx';
import { defaultShow } from '../../utils/report/show.ts';
import { createReportPage } from '../../utils/weekly/page.ts';
import { newLedger } from '../ledger/make.ts';
import { handWorked } from '../report/hand-worked.ts';

vi.mock('../../utils/report/style.ts', () => ({ style: '' }));
vi.mock('../../utils/weekly/gather.ts', () => ({
  gather: async (week: string, show: typeof defaultShow) => handWorked({ week, show }),
}));

let props: ReportPageProps | null;

beforeEach(async () => {
  await newLedger();
  vi.stubGlobal('history', { replaceState() {} });
  props = null;
  const closing = new AbortController();
  createReportPage('2026-W47', (next) => (props = next), closing.signal);
  await vi.waitFor(() => expect(props?.state.kind).toBe('ready'));
  return () => closing.abort();
});

const names = () => (props?.state.kind === 'ready' ? props.state.report.checkMe.map(({ who }) => who) : []);

test('names are off until they are switched on, and off again in the report of another week', async () => {
  expect(props?.show).toEqual(defaultShow);
  expect(names()).toEqual([null, null, null]);
  props?.onShow({ ...defaultShow, names: true });
  await vi.waitFor(() => expect(names()).toEqual(['Boss', 'Boss', 'Boss']));
  props?.onWeek('2026-W46');
  await vi.waitFor(() => expect(props?.week).toBe('2026-W46'));
  expect(props?.show).toEqual(defaultShow);
  props?.onWeek('2026-W47');
  await vi.waitFor(() => expect(names()).toEqual([null, null, null]));
});
