import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { openWelcome } from '../../utils/welcome/open.ts';
import { agreed } from '../fakes.ts';

const create = vi.spyOn(fakeBrowser.tabs, 'create');
beforeEach(() => void create.mockClear());

test('the first page opens when the extension is installed', async () => {
  await openWelcome('install');
  expect(create.mock.calls).toEqual([[{ url: expect.stringMatching(/\/welcome\.html$/u) }]]);
});

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'and not with "%s"',
  async (reason) => {
    await openWelcome(reason);
    expect(create).not.toHaveBeenCalled();
  },
);

test('nor where its user has agreed before, as after the extension was put in anew', async () => {
  await agreed();
  await openWelcome('install');
  expect(create).not.toHaveBeenCalled();
});
