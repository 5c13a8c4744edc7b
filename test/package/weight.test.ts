import { describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { packageFor } from '../e2e/build.ts';
import { allowed, weigh } from './weight.ts';

describe.each(families)('the package for %s', (family) => {
  test.each(Object.entries(allowed))('%s weighs at most %d kB', async (part, most) => {
    const weights = weigh(await packageFor(family));
    const weight = weights[part as keyof typeof weights];
    expect(weight).toBeGreaterThan(1);
    expect(weight).toBeLessThanOrEqual(most);
  });
});
