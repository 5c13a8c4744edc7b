import { describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { packageFor } from '../e2e/build.ts';
import { weigh } from './weight.ts';

/** kB gzip. Raising one is a decision: every watched page pays for the first, every glance for the second. */
const allowed = { watch: 25, popup: 28, zip: 790 };

describe.each(families)('the package for %s', (family) => {
  test.each(Object.entries(allowed))('%s weighs at most %d kB', async (part, most) => {
    const weights = weigh(await packageFor(family));
    const weight = weights[part as keyof typeof weights];
    expect(weight).toBeGreaterThan(1);
    expect(weight).toBeLessThanOrEqual(most);
  });
});
