import { afterEach, describe, expect, test, vi } from 'vitest';
import { handOver, takeOver } from '../../utils/memory/cross.ts';
import { most } from '../../utils/memory/plain.ts';

afterEach(() => vi.restoreAllMocks());

const page = { items: [{ id: '1', at: null }], open: 'c1' };
const take = (found: () => Record<string, unknown>, site = 'outlook') =>
  takeOver(document, site, async () => handOver(found));
/** What a page says in the place of the look. */
const forged = (...details: unknown[]) =>
  takeOver(document, 'outlook', async () => {
    for (const detail of details) document.dispatchEvent(new CustomEvent('reachable-memory', { detail }));
  });

describe('what is taken in the page’s own world', () => {
  test('comes to the observer beside it, its own site’s part alone', async () => {
    expect(await take(() => ({ outlook: page, gmail: { items: [] } }))).toEqual(page);
    expect(await take(() => ({ outlook: page }), 'gmail')).toBeNull();
    expect(await take(() => ({ outlook: page }), 'toString')).toBeNull();
    expect(await take(() => ({}))).toBeNull();
  });

  test('is nothing where looking or handing over fails', async () => {
    const fails = () => {
      throw new Error('forged');
    };
    expect(await take(fails)).toBeNull();
    const cyclic: Record<string, unknown> = {};
    cyclic['outlook'] = cyclic;
    expect(await take(() => cyclic)).toBeNull();
    vi.spyOn(document, 'dispatchEvent').mockImplementation(fails);
    expect(await take(() => ({ outlook: page }))).toBeNull();
  });

  test('is not waited for once the look has failed, and the failure is told', async () => {
    const failing = takeOver(document, 'outlook', () => Promise.reject(new Error('asleep')));
    await expect(failing).rejects.toThrow('asleep');
    expect(await forged()).toBeNull();
  });
});

describe('what a page forges', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['an object', { outlook: page }],
    ['a number', 5],
    ['no JSON', '{"outlook":'],
    ['no object', '[[]]'],
    ['null', 'null'],
    ['a text of megabytes', `{"outlook":"${'x'.repeat(2 * most.characters)}"}`],
    [
      '100,000 entries of ten members',
      JSON.stringify({ outlook: Array.from({ length: 100_000 }, () => ({ a: 1, b: 2 })) }),
    ],
    [
      'a hundred thousand lists within one another',
      `{"outlook":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
  ])('is nothing where it is %s', async (_case, detail) => {
    expect(await forged(detail)).toBeNull();
  });

  test('counts the first time, however often it is said', async () => {
    const said = JSON.stringify({ outlook: page });
    expect(await forged(said, ...Array.from({ length: 1000 }, () => '{"outlook":1}'))).toEqual(page);
    expect(await forged({}, said)).toBeNull();
  });

  test('is not heard while nobody looks', async () => {
    document.dispatchEvent(
      new CustomEvent('reachable-memory', { detail: JSON.stringify({ outlook: page }) }),
    );
    expect(await forged()).toBeNull();
  });

  test('reaches no prototype', async () => {
    const taken = await forged('{"outlook":{"__proto__":{"polluted":1},"a":1}}');
    expect(taken).toEqual({ a: 1 });
    expect(Object(taken)).not.toHaveProperty('polluted');
  });
});
