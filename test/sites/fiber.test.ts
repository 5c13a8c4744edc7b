import { expect, test } from 'vitest';
import { propAround } from '../../utils/sites/fiber.ts';

const isWanted = (value: object) => Reflect.get(value, 'id') === 'm1';
const row = (fiber: unknown) => Object.assign(document.createElement('li'), { __reactFiber$x1: fiber });

test('the nearest component that was given the wanted thing is taken', () => {
  const far = { id: 'm1', far: true };
  const near = { id: 'm1' };
  const outside = { memoizedProps: { post: far }, return: null };
  const quoted = {
    memoizedProps: { post: { id: 'm0' } },
    return: { memoizedProps: { post: near }, return: outside },
  };
  expect(propAround(row(quoted), 'post', isWanted)).toBe(near);
  expect(propAround(row({ memoizedProps: null, return: outside }), 'post', isWanted)).toBe(far);
  expect(propAround(row(quoted), 'message', isWanted)).toBeNull();
});

test('of the two versions of a component that React keeps, either may hold it', () => {
  const newer = { id: 'm1' };
  const outside = { memoizedProps: { post: { id: 'm0' } }, alternate: { memoizedProps: { post: newer } } };
  expect(propAround(row({ memoizedProps: {}, alternate: null, return: outside }), 'post', isWanted)).toBe(
    newer,
  );
});

test('an element that React did not draw, or whose components go in a circle, has none', () => {
  expect(propAround(document.createElement('li'), 'post', isWanted)).toBeNull();
  const circle = { memoizedProps: {}, return: null as unknown };
  circle.return = circle;
  expect(propAround(row(circle), 'post', isWanted)).toBeNull();
});

test.each([
  [
    'a thing that throws',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  ],
  ['a text', 'fiber'],
  [
    'a component whose properties throw',
    {
      get memoizedProps() {
        throw new Error('no');
      },
    },
  ],
])('%s is none', (_, fiber) => {
  expect(propAround(row(fiber), 'post', isWanted)).toBeNull();
});
