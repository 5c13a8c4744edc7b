import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { languageFor } from '../../utils/interface/chosen.ts';

const shown = (language: string) =>
  Object.assign(browser.i18n, { getUILanguage: vi.fn<() => string>(() => language) });

afterEach(() => vi.restoreAllMocks());

test.each([
  [null, 'de-AT', 'de'],
  [null, 'pt-PT', 'pt'],
  [null, 'zh-CN', 'zh'],
  [null, 'zh-TW', 'en'],
  [null, 'nl', 'en'],
  ['ar', 'de', 'ar'],
  ['of tomorrow', 'fr', 'fr'],
  ['', 'ja', 'ja'],
])('chosen %j in a browser that speaks %s: %s', (chosen, browsers, expected) => {
  shown(browsers);
  expect(languageFor(chosen)).toBe(expected);
});
