// @vitest-environment node
import { expect, test } from 'vitest';
import {
  countNudge,
  nothingSaid,
  nudgesOn,
  parseSaid,
  trimmed,
  type Said,
} from '../../utils/routine/said.ts';
import { noticeId, subjectOf } from '../../utils/routine/notice.ts';

const full: Said = {
  since: 5,
  week: '2026-W47',
  nudged: ['a', 'b'],
  nudges: [{ date: 20_000, count: 2 }],
  snoozed: [{ keys: ['a'], at: 7 }],
  again: ['a'],
  asked: [20_000],
  promised: ['lunch'],
  shown: [{ id: 'ask a', keys: ['a'], buttons: ['snooze'] }],
};

test('what was said is read as it was kept', () => {
  expect(parseSaid(structuredClone(full))).toEqual(full);
});

test.each<[keyof Said, unknown]>([
  ['week', 'soon'],
  ['nudged', 'a'],
  ['nudges', [{ date: 'today', count: 1 }]],
  ['snoozed', [{ keys: 'a', at: 7 }]],
  ['again', null],
  ['asked', ['today']],
  ['promised', 4],
  ['shown', [{ id: 'ask a' }]],
])('a damaged %s counts as nothing said, the rest stays', (name, damaged) => {
  const empty = nothingSaid(5);
  expect(parseSaid({ ...full, [name]: damaged })).toEqual({ ...full, [name]: empty[name] });
});

test.each([undefined, null, 'x', 4, [], {}, { since: 'x' }])('%j is nothing that was kept', (stored) => {
  expect(parseSaid(stored)).toBeNull();
});

test('it never grows, and keeps what was said last', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `${index}`);
  const { nudged, asked } = trimmed({ ...full, nudged: keys, asked: keys.map(Number) });
  expect([nudged.length, nudged.at(-1), asked.length, asked.at(-1)]).toEqual([1000, '4999', 100, 4999]);
});

test('notices are counted by their date, whichever order the dates come in', () => {
  const said = [20_000, 20_001, 20_000].reduce(countNudge, nothingSaid(0));
  expect([20_000, 20_001, 20_002].map((date) => nudgesOn(said, date))).toEqual([2, 1, 0]);
});

test.each([
  ['nudge', 'k_-1'],
  ['question', '2026-11-17'],
  ['promise', 'an id with spaces'],
  ['week', '2026-W47'],
] as const)('the id of a notice says what it is about: %s', (kind, about) => {
  expect(subjectOf(noticeId(kind, about))).toEqual({ kind, about });
});

test.each(['', 'ask', 'ask ', 'something else', 'toString x'])('%j is no notice of ours', (id) => {
  expect(subjectOf(id)).toBeNull();
});
