import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { json } from '../../utils/report/json.ts';
import { recompute } from '../../utils/report/recompute/recompute.ts';
import { makeReport } from '../../utils/report/report.ts';
import { change, leaves } from './change.ts';
import { saying } from '../in-english.ts';
import { handWorked } from './hand-worked.ts';

describe('a file that is no report is refused with words that say what to do', () => {
  const report = makeReport(handWorked());
  test.each<[string, string, RegExp]>([
    ['half a file', json(report).slice(0, 5000), /cut off or changed.*once more/u],
    ['another JSON', '{"format":"reachable-ledger"}', /no report of Reachable.*Choose the JSON file/u],
    ['nothing', 'null', /no report of Reachable/u],
    ['a later version', json(report).replace('"version": 1', '"version": 2'), /version 2.*Update Reachable/u],
    [
      'a zone that is none',
      json({ ...report, zone: 'Mars/Olympus' }),
      /at zone = "Mars\/Olympus"\. .*once more/u,
    ],
    [
      'a time that is none',
      json(change(report, ['asks', '3', 'at'], () => 'noon')),
      /at asks\.3\.at = "noon"/u,
    ],
    [
      'a reply after the report',
      json(change(report, ['asks', '3', 'replied'], () => report.asOf + 1)),
      /later than the report/u,
    ],
    [
      'the days of another week',
      json({ ...report, week: '2026-W46' }),
      /days of this report are not those of its week/u,
    ],
    [
      'a place that is none',
      json(change(report, ['days', '0', 'place'], () => '<b>')),
      /at days\.0\.place = "<b>"/u,
    ],
  ])('%s', (_, text, words) => expect(() => saying(() => recompute(text))).toThrow(words));

  test('any text at all is refused in words, never by a crash of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => saying(() => recompute(text))).toThrow(/file|report/u);
      }),
    );
  });

  test('whatever stands in a field, it is refused or computed, and said where', () => {
    const paths = leaves(report);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }), (path, value) => {
        try {
          saying(() => recompute(json(change(report, path, () => value))));
        } catch (error) {
          expect(String(error)).toMatch(/^Error: (The report does not have|The days of|This )/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
