import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchAccount } from '../../utils/accounts.ts';
import { answer } from '../../utils/answer.ts';
import { siteIds } from '../../utils/domain/message.ts';
import { agreed, fakeHost } from '../fakes.ts';

const origin = 'https://outlook.office.com';
type Sender = Parameters<typeof answer>[1];
type Injection = Parameters<typeof fakeBrowser.scripting.executeScript>[0];

let tab: NonNullable<Sender['tab']>;
let asked: Injection[];
let forged: () => unknown;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const host = fakeHost();
  host.granted.add('https://outlook.office.com/*');
  await switchAccount({ origin, site: 'outlook', account: 'alice@company.test', on: true });
  await agreed();
  // Another tab each time: what is known of one stays known.
  tab = { ...(await fakeBrowser.tabs.create({})), incognito: false };
  asked = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: Injection) => {
      asked.push(injection);
      return forged();
    },
  });
  return () => vi.useRealTimers();
});

const page = (): Sender => ({ id: 'test-extension-id', url: `${origin}/mail/`, frameId: 0, tab });
const look = (site = 'outlook', sender = page()) => answer({ type: 'memory', site }, sender);

describe('a look into a page', () => {
  test('runs in its own world, in the one frame that asked; whatever it ends with stays there', async () => {
    forged = () => [{ result: { outlook: { items: ['forged'] } } }];
    expect(await look('outlook', { ...page(), frameId: 7 })).toBeNull();
    expect(asked).toMatchObject([{ world: 'MAIN', target: { tabId: tab.id, frameIds: [7] } }]);
  });

  test.each(siteIds.filter((id) => id !== 'outlook'))(
    'is not taken for %s, which is not read here',
    async (id) => {
      forged = () => [{ result: { [id]: { items: ['forged'] } } }];
      expect(await look(id)).toBeNull();
      expect(asked).toEqual([]);
    },
  );

  test('is not taken from another origin or a private window', async () => {
    forged = () => [{ result: { outlook: { items: ['forged'] } } }];
    expect(await look('outlook', { ...page(), url: 'https://elsewhere.test/mail/' })).toBeNull();
    expect(await look('outlook', { ...page(), tab: { ...tab, incognito: true } })).toBeNull();
    expect(asked).toEqual([]);
  });

  test('that fails is no problem, and may be tried again', async () => {
    forged = () => Promise.reject(new Error('Cannot access contents of the page'));
    expect([await look(), await look()]).toEqual([null, null]);
    expect(asked).toHaveLength(2);
  });

  test('that never ends is waited for ten seconds, and not begun again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let come: (result: unknown) => void = () => undefined;
    forged = () => new Promise((resolve) => (come = resolve));
    const waiting = look();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    vi.advanceTimersByTime(10_000);
    expect(await waiting).toBeNull();
    expect(await look()).toBeNull();
    expect(asked).toHaveLength(1);
    // Once the page has answered or is gone, it may be looked at again.
    come([]);
    forged = () => [];
    await vi.waitFor(async () => {
      await look();
      expect(asked).toHaveLength(2);
    });
  });
});
