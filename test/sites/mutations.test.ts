// @vitest-environment node
import { afterAll, describe, expect, test } from 'vitest';
import { siteOf } from '../../utils/sites/registry.ts';
import { fixturesOf, telling } from './fixture.ts';
import { mutated, shareOf } from './mutating.ts';
import { parserInNode } from './parser.ts';

const made = telling(fixturesOf());
const total = 10_000;
// Without a window of its own around it, this takes half as long.
afterAll(parserInNode());

describe.each(made.map((one, index) => ({ ...one, index })))('$site/$name', ({ index, ...one }) => {
  const times = shareOf(total, index, made.length);

  test('changed in any place, it never says anything wrong', () => {
    const { page, expected, attempt } = mutated(one);
    const before = page.document.documentElement.outerHTML;
    const failures: string[] = [];
    let read = 0;
    for (let seed = 1; seed <= times; seed += 1) {
      const { done, wrong, thrown, read: found } = attempt(seed);
      read += found;
      if (thrown !== null) failures.push(`${seed}: ${thrown} (${done})`);
      if (wrong.length > 0) failures.push(`${seed}: ${wrong.join(', ')} (${done})`);
    }
    expect(failures).toEqual([]);
    // Most changes concern one message or none, and all are taken back.
    expect(read).toBeGreaterThan((times * expected.messages.length) / 2);
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(siteOf(one.site).read(page)).toEqual(expected);
  });
});
