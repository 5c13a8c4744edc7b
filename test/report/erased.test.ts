import { expect, test } from 'vitest';
import { editsLine } from '../../utils/report/people-words.ts';
import { makeReport } from '../../utils/report/report.ts';
import { correctedValue } from '../../utils/report/sections.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { at, input } from './sample.ts';

test('records that were erased are said, also those of the weeks that this one is compared with', () => {
  const erased = [
    { stated: at(19, '09:00'), site: 'converse', from: at(17, '00:00'), until: at(18, '00:00') },
    { stated: at(19, '10:00'), site: null, from: at(3, '00:00'), until: at(5, '00:00') },
    {
      stated: at(19, '11:00'),
      site: null,
      from: at(1, '00:00') - 90 * 86_400_000,
      until: at(1, '00:00') - 80 * 86_400_000,
    },
    { stated: at(23, '11:00'), site: null, from: at(23, '00:00'), until: at(24, '00:00') },
  ] as const;
  const report = makeReport(input({ erased }));
  expect(report.corrections).toEqual([
    { stated: at(19, '09:00'), about: 'erased', from: '2026-11-17', to: '2026-11-17', value: 'converse' },
    { stated: at(19, '10:00'), about: 'erased', from: '2026-11-03', to: '2026-11-04', value: 'every-site' },
  ]);
  expect(report.edits.find(({ about }) => about === 'erased')).toMatchObject({ count: 2, takenBack: 0 });
  expect(editsLine(report, english)).toContain('records erased: 2');
  expect(correctedValue(report.corrections[0]!, english)).toBe('Converse');
  expect(correctedValue(report.corrections[1]!, english)).toBe('All sites');
});

test('what was erased of all times is said from the first day that the report rests on', () => {
  const erased = [
    { stated: at(18, '09:00'), site: null, from: Date.parse('0001-01-01'), until: at(18, '09:00') },
  ];
  expect(makeReport(input({ erased })).corrections).toMatchObject([{ from: '2026-09-28', to: '2026-11-18' }]);
});
