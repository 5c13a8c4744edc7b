import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../components/language.ts';
import { FigureLinks, intoLog } from '../../components/report/links.ts';
import { PlaceTable } from '../../components/report/PlaceTable.tsx';
import { parseAddress } from '../../utils/log/address.ts';
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { handWorked } from '../report/hand-worked.ts';

vi.mock('../../utils/report/style.ts', () => import('../report/css.ts'));
afterEach(cleanup);

const report = makeReport(handWorked());

test('on the page every figure of the table leads to the messages that it counts', () => {
  const { container } = render(
    <LanguageProvider value={english}>
      <FigureLinks value={intoLog('2026-W47')}>
        <PlaceTable report={report} />
      </FigureLinks>
    </LanguageProvider>,
  );
  const row = report.table.findIndex(({ asks }) => asks > 0);
  const cells = container.querySelectorAll('#figures tbody tr')[row]!.querySelectorAll('a');
  const { place, channel } = report.table[row]!;
  const to = [...cells].map((link) => new URL(link.href, 'https://x.test'));
  expect(new Set(to.map(({ pathname }) => pathname))).toEqual(new Set(['/log.html']));
  expect(to.map(({ search }) => parseAddress(search).filter.show)).toEqual([
    'counted',
    'decided',
    'undecided',
    'timed',
    'timed',
    'open',
    'open',
  ]);
  for (const { search } of to)
    expect(parseAddress(search)).toMatchObject({
      period: { kind: 'weeks', week: '2026-W47', weeks: 1 },
      filter: { place, channel },
    });
  const baseline = container.querySelector<HTMLAnchorElement>('tbody.baseline a');
  expect(parseAddress(new URL(baseline!.href, 'https://x.test').search)).toMatchObject({
    period: { weeks: report.baseline.weeks },
    filter: { place: 'office' },
  });
});

test('the exported file has no link to a log that its reader does not have', () => {
  expect(documentOf(report, english)).not.toMatch(/<a |log\.html/u);
});
