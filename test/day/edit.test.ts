// @vitest-environment node
import { expect, test } from 'vitest';
import { changed, itemText, notYet, takenOver, withItem } from '../../utils/day/edit.ts';
import { item } from '../report/sample-day.ts';

const five = ['1', '2', '3', '4', '5'].map((id) => item(id));

test('one more item, at the end; nothing typed or a full plan changes nothing', () => {
  expect(withItem([item('1')], '2', ' Write\tit ')).toEqual([item('1'), item('2', false, 'Write it')]);
  expect(withItem([item('1')], '2', ' \n ')).toEqual([item('1')]);
  expect(withItem(five, '6', 'more')).toBe(five);
});

test('words are one line of at most 120 characters', () => {
  expect(Array.from(itemText('\u{1F355}'.repeat(200)))).toHaveLength(120);
  expect(itemText('a\u202Eb\nc')).toBe('a b c');
});

test('a tick, new words, or none: then it is taken out', () => {
  expect(changed(five, '2', { done: true })[1]).toEqual(item('2', true));
  expect(changed(five, '2', { text: ' New ' })[1]).toEqual(item('2', false, 'New'));
  expect(changed(five, '2', { text: ' ' }).map(({ id }) => id)).toEqual(['1', '3', '4', '5']);
  expect(changed(five, 'gone', { done: true })).toEqual(five);
});

test('what was left comes in once, as far as there is room', () => {
  const left = [item('a', false, 'Task 1'), item('b'), item('c')];
  expect(notYet([item('1')], left).map(({ id }) => id)).toEqual(['b', 'c']);
  let id = 0;
  const next = () => `new${++id}`;
  expect(takenOver(five.slice(0, 4), left, next).map((one) => [one.id, one.text])).toEqual([
    ['1', 'Task 1'],
    ['2', 'Task 2'],
    ['3', 'Task 3'],
    ['4', 'Task 4'],
    ['new1', 'Task b'],
  ]);
});
