import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keep, lastProblem, report, solved, wordsFor } from '../utils/problem.ts';
import { Problem, type Told } from '../utils/problems.ts';
import { problems } from '../utils/interface/problems/index.ts';
import { say } from '../utils/interface/problems/say.ts';
import { send } from '../utils/send.ts';
import { changeSettings } from '../utils/settings.ts';
import { tags } from '../utils/words/tags.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const german = () => changeSettings((settings) => ({ ...settings, language: 'de' }));

describe('a problem', () => {
  test('is said in the language of the interface, also one that was kept before the language was changed', async () => {
    expect(await report(new Problem('pageSilent'))).toBe(
      'The page does not answer. Reload it, then try again.',
    );
    await german();
    expect((await lastProblem())?.text).toMatch(/^Die Seite antwortet nicht\./u);
  });

  test('is kept as a code with values, and gone once it is solved', async () => {
    await keep(new Problem('fileNewer', 3, 1));
    const { problem } = await fakeBrowser.storage.session.get('problem');
    expect(problem).toEqual({ code: 'fileNewer', values: [3, 1], at: expect.any(Number) });
    await solved();
    expect(await lastProblem()).toBeNull();
  });

  test('is told also where neither session storage nor settings can be used', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
    expect(await report(new Problem('siteNotOpen'))).toMatch(/^No open tab shows this site/u);
  });

  test('of the browser comes with its own words, whatever was thrown', async () => {
    expect(await wordsFor(new TypeError('x is not a function'))).toBe(
      'Something went wrong: “x is not a function”. Try again; if it stays, reload the page.',
    );
    for (const thrown of [null, undefined, 7, {}, new Error(''), new DOMException('', 'AbortError')])
      expect(await wordsFor(thrown)).toMatch(/^Something went wrong: “.+”\./u);
  });

  test('of a version that has more of them is told by its code', async () => {
    const told = { code: 'toString', values: ['tomorrow'] } as unknown as Told;
    for (const tag of tags)
      expect(say((await problems.load(tag)).words, told)).toContain('toString tomorrow');
  });
});

describe('what the background answers', () => {
  const answers = (answer: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);

  test('as a problem is thrown again as the same one', async () => {
    answers({ error: { code: 'fileDamaged', values: ['messages.0'] } });
    const thrown: unknown = await send({ type: 'hello' }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Problem);
    expect(await wordsFor(thrown)).toContain('damaged at messages.0.');
  });

  test('otherwise is handed over', async () => {
    answers({ stored: true });
    expect(await send({ type: 'hello' })).toEqual({ stored: true });
    answers({ error: 'of an older version' });
    await expect(send({ type: 'hello' })).rejects.toThrow('of an older version');
  });
});
