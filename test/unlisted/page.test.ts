import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UnlistedActions, UnlistedState } from '../../utils/unlisted/state.ts';
import { createUnlisted } from '../../utils/unlisted/page.ts';
import { agreed, fakeHost } from '../fakes.ts';

let states: UnlistedState[];
let closing: AbortController;
let frames: { result?: unknown }[];
const asked: unknown[] = [];
const written: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  fakeHost();
  states = [];
  frames = [];
  asked.length = 0;
  written.length = 0;
  closing = new AbortController();
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) =>
      id === 5
        ? { id, url: 'https://talk.company.test/call/secret' }
        : id === 6
          ? { id, url: 'about:newtab' }
          : Promise.reject(new Error('No tab with id')),
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: unknown) => {
      asked.push(injection);
      return frames;
    },
  });
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
});
afterEach(() => {
  closing.abort();
  vi.unstubAllGlobals();
});

const open = (search: string): UnlistedActions =>
  createUnlisted((state) => states.push(state), closing.signal, search);
const shown = () => states.at(-1);

describe('the page that the user came from', () => {
  test('is named by its host, and looked at only on the click', async () => {
    await agreed();
    frames = [{ result: '<html>…\n' }, { result: null }, { result: '<body>\n' }];
    const { describe: click } = open('?tab=5');
    await vi.waitFor(() =>
      expect(shown()).toMatchObject({ asked: true, host: 'talk.company.test', copied: null }),
    );
    expect(asked).toEqual([]);
    click();
    await vi.waitFor(() => expect(shown()?.copied).toBe('<html>…\n\n<body>\n'));
    expect(asked).toEqual([{ target: { tabId: 5, allFrames: true }, files: ['/describe.js'] }]);
    expect(written).toEqual(['<html>…\n\n<body>\n']);
  });

  test.each([
    ['nobody came from a page', ''],
    ['it is one of the browser’s own', '?tab=6'],
    ['it is closed', '?tab=7'],
    ['the address is made up', '?tab=%3Cscript%3E'],
  ])('is none where %s', async (_case, search) => {
    await agreed();
    const { describe: click } = open(search);
    await vi.waitFor(() => expect(shown()).toMatchObject({ host: null, problem: null }));
    click();
    await vi.waitFor(() => expect(shown()?.problem).toMatch(/does not answer/u));
    expect([asked, written]).toEqual([[], []]);
  });

  test('is none before the user agreed', async () => {
    const { describe: click } = open('?tab=5');
    await vi.waitFor(() => expect(shown()).toMatchObject({ host: null }));
    click();
    await vi.waitFor(() => expect(shown()?.problem).toMatch(/does not answer/u));
    expect(asked).toEqual([]);
  });

  test('that was left meanwhile is said not to answer, and what was copied before is not claimed', async () => {
    await agreed();
    frames = [{ result: '<html>' }];
    const { describe: click } = open('?tab=5');
    click();
    await vi.waitFor(() => expect(shown()?.copied).toBe('<html>'));
    frames = [];
    click();
    await vi.waitFor(() => expect(shown()).toMatchObject({ copied: null, problem: expect.any(String) }));
  });

  test('is not heard of any more once the page is closed', async () => {
    await agreed();
    open('?tab=5');
    closing.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(states).toEqual([]);
  });
});
