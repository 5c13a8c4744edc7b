import { cleanup, render } from '@testing-library/preact';
import * as fc from '../properties.ts';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Curve } from '../../components/chart/Curve.tsx';
import { DayStrip } from '../../components/chart/DayStrip.tsx';
import { LanguageProvider } from '../../components/language.ts';
import { lanesOf } from '../../components/chart/lanes.ts';
import { hatch, linear, minuteOf } from '../../components/chart/scale.ts';
import { makeReport } from '../../utils/report/report.ts';
import type { AskRow } from '../../utils/report/types.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { handWorked } from '../report/hand-worked.ts';
import { at, zone } from '../report/sample.ts';

afterEach(cleanup);

const inEnglish = (part: ComponentChildren) =>
  render(<LanguageProvider value={english}>{part}</LanguageProvider>);

const report = makeReport(handWorked());

test('a scale is straight, and a domain of nothing does not divide by it', () => {
  expect([0, 30, 60].map(linear([0, 60], [40, 340]))).toEqual([40, 190, 340]);
  expect(linear([5, 5], [40, 340])(5)).toBe(40);
});

test('minutes after midnight are the local clock’s, also when the clock is changed', () => {
  expect(minuteOf(at(16, '09:30'), '2026-11-16', zone)).toBe(570);
  expect(minuteOf(at(15, '23:00'), '2026-11-16', zone)).toBe(-60);
  expect(minuteOf(at(17, '01:00'), '2026-11-16', zone)).toBe(1500);
  // 25 October 2026 has 25 hours in Berlin; nine in the morning is nine all the same.
  expect(minuteOf(Date.parse('2026-10-25T09:00:00+01:00'), '2026-10-25', zone)).toBe(540);
});

test('the curve climbs by the steps of the report and ends where the target’s fourfold ends', () => {
  const chat = report.curves.find(({ channel }) => channel === 'chat')!;
  const { container } = inEnglish(<Curve curves={chat} label="Chat" />);
  const path = container.querySelector('path.remote')!.getAttribute('d')!;
  // 60 minutes over 294 pixels from 40 on: the first step at 4 minutes lies at 59.6.
  expect(path.startsWith('M40 ')).toBe(true);
  expect([...path.matchAll(/H([\d.]+)V/gu)].map(([, x]) => Number(x))).toEqual([59.6, 64.5, 69.4, 84.1, 138]);
  expect(path.endsWith('H334')).toBe(true);
});

test('no line where nothing was asked', () => {
  const [curves] = report.curves;
  const empty = { ...curves!, remote: { ...curves!.remote, timed: 0, replies: 0, until: null, steps: [] } };
  const { container } = inEnglish(<Curve curves={empty} label="Chat" />);
  expect(container.querySelector('path.remote')!.getAttribute('d')).toBe('');
});

test('a strip shows every ask of its day, late ones in another shape', () => {
  const day = report.days[1]!;
  const asks = report.asks.filter(({ date }) => date === day.date);
  const { container } = render(<DayStrip day={day} asks={asks} hours={[480, 1080]} label="Tuesday" />);
  expect(container.querySelectorAll('.ask')).toHaveLength(asks.length);
  expect(container.querySelectorAll('.ask.late path')).toHaveLength(1);
  // A day at home is marked over its whole hours: 9 to 17 of 8 to 18, on 600 pixels.
  const home = container.querySelector('rect.at-home')!;
  expect([home.getAttribute('x'), home.getAttribute('width')]).toEqual(['60', '480']);
});

test('an announced absence is hatched over its time, without any colour of its own', () => {
  const absences = [{ from: at(17, '12:00'), until: at(17, '13:00') }];
  const day = report.days[1]!;
  const { container } = render(
    <DayStrip day={day} asks={[]} away={absences} hours={[480, 1080]} label="Tuesday" />,
  );
  const path = container.querySelector('path.away')!.getAttribute('d')!;
  // Noon to one of 8 to 18 on 600 pixels.
  const xs = [...path.matchAll(/[ML]([\d.]+) /gu)].map(([, x]) => Number(x));
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([240, 300]);
});

test('a hatching stays within its stretch, slants evenly and reaches every part of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 5, max: 80 }), (width, height) => {
      const [, , ...lines] = hatch(10, width, height).split('M').slice(1);
      for (const line of lines) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.split(/[L ]/u).map(Number);
        for (const x of [x1, x2]) expect(x >= 10 && x <= 10 + width).toBe(true);
        for (const y of [y1, y2]) expect(y >= 0 && y <= height).toBe(true);
        expect(x2 - x1).toBeCloseTo(y1 - y2);
      }
      expect(lines.length).toBe(Math.ceil((width + height) / 5) - 1);
    }),
  );
});

test('lines lie within the strip, and over each other only where there is no room', () => {
  const sample: AskRow = report.asks[0]!;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -200, max: 1600 }), fc.nat(300)), {
        maxLength: 40,
        size: 'max',
      }),
      (waits) => {
        const asks = waits
          .toSorted(([a], [b]) => a - b)
          .map(([from, waited], number) => ({ ...sample, number, at: from, replied: from + waited }));
        const cut = (minute: number) => Math.min(Math.max(minute, 480), 1080);
        const { rows, count } = lanesOf(asks, cut, [480, 1080]);
        expect(rows).toHaveLength(asks.length);
        for (const one of rows) {
          expect(one.from).toBeGreaterThanOrEqual(480);
          expect(one.until).toBeLessThanOrEqual(1080);
          expect(one.until).toBeGreaterThanOrEqual(one.from);
          expect(one.lane).toBeLessThan(count);
        }
        // A lane is shared only where all four are taken: lines, and what keeps their dots apart.
        for (const [index, one] of rows.entries()) {
          const before = rows.slice(0, index);
          if (!before.some((other) => other.lane === one.lane && other.until > one.from)) continue;
          const taken = before.filter((other) => other.until + 10 > one.from).map(({ lane }) => lane);
          expect(new Set(taken).size).toBe(4);
        }
      },
    ),
  );
});
