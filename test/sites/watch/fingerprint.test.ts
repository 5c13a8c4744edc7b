import { expect, test } from 'vitest';
import { fingerprint } from '../../../utils/sites/watch/fingerprint.ts';

test('the same text has the same fingerprint, a whole number', () => {
  const text = JSON.stringify({ id: '1795593600.123987', sender: 'U0BOSS0001', addressed: 'mention' });
  expect(fingerprint(text)).toBe(fingerprint(text.slice()));
  expect(Number.isSafeInteger(fingerprint(text))).toBe(true);
  expect(fingerprint('')).not.toBe(fingerprint(' '));
});

test('texts that differ in one sign, or in the order of two, differ', () => {
  const texts = Array.from(
    { length: 20_000 },
    (_, index) => `{"id":"1795593600.${index}","at":${index % 7}}`,
  );
  const turned = texts.map((text) => text.replace('"id"', '"di"'));
  expect(new Set([...texts, ...turned].map(fingerprint)).size).toBe(40_000);
});
