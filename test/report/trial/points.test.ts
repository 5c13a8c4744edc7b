import { assert, double, integer, property } from '../../properties.ts';
import { expect, test } from 'vitest';
import { pointsOf } from '../../../utils/report/trial/points.ts';

test.each([
  [0.0123, { value: 1.2, digits: 1 }],
  [-0.0997, { value: -9.97, digits: 2 }],
  [-0.100_04, { value: -10.004, digits: 3 }],
  [-0.0004, { value: -0.04, digits: 2 }],
  [0, { value: 0, digits: 1 }],
  [-0.1, { value: -10, digits: 1 }],
])('%d beside −10 and 0 is printed as %j', (share, points) => {
  expect(pointsOf(share, [-10, 0])).toEqual(points);
});

test('what is printed lies on the side of the margin where the figure lies', () => {
  assert(
    property(double({ min: -1, max: 1, noNaN: true }), integer({ min: 1, max: 50 }), (share, margin) => {
      const { value } = pointsOf(share, [-margin, 0]);
      // Nearer than this the figure itself is no surer than its last bits.
      const told = [-margin, 0].filter((limit) => Math.abs(100 * share - limit) > 1e-9);
      for (const limit of told) expect(Math.sign(value - limit)).toBe(Math.sign(100 * share - limit));
    }),
  );
});
