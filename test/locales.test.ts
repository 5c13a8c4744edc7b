import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../utils/words/language.ts';
import { tags } from '../utils/words/tags.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public', '_locales');
const locales = readdirSync(folder);

/** Every text of the manifest, as the browsers and their stores show it. */
function messagesOf(locale: string): Record<string, string> {
  const file: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

const english = messagesOf('en');

test('the manifest speaks every language of the interface', () => {
  const spoken = new Set(locales.map((locale) => languageOf(locale.replace('_', '-'))));
  expect(spoken).toEqual(new Set(tags));
});

test('every text that the manifest names is there', () => {
  const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const named = [...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
  expect(named).toContain('description');
  expect(Object.keys(english)).toEqual(expect.arrayContaining(named));
});

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has the same texts as English, in words of its own', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(messages)) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toBe('');
      if (key !== 'name' && locale !== 'en') expect(text, key).not.toBe(english[key]);
    }
  });

  test('keeps the limits of the stores: a name of 75 characters, a description of 132', () => {
    expect(Array.from(messages['name'] ?? '').length).toBeLessThanOrEqual(75);
    expect(Array.from(messages['description'] ?? '').length).toBeLessThanOrEqual(132);
  });
});
