import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words, format } from '../../utils/interface/weekly/en.ts';
import { inPseudo, pseudoKey } from '../../utils/words/pseudo.ts';

const english = { words, format };

beforeEach(() => localStorage.setItem(pseudoKey, ''));
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

test('the pseudo language puts every text in brackets and makes it a third longer', () => {
  vi.stubGlobal('__E2E__', true);
  const pseudo = inPseudo(english);
  expect(pseudo.words.handOver.html).toBe('⟦Save as HTML ẋẋẋẋ⟧');
  expect(pseudo.words.week.label).toBe('⟦Weekẋẋ⟧');
  expect(pseudo.words.done.saved('a.html')).toMatch(/^⟦Saved as a\.html\. ẋ{6}⟧$/u);
  expect(pseudo.format.weekTitle('2026-W47')).toBe('\u2068Week 47, 2026\u2069');
  expect(pseudo.words.mail.attach[0]).toMatch(/^⟦Attach /u);
});

test('no build that users get speaks it', () => {
  vi.stubGlobal('__E2E__', false);
  expect(inPseudo(english)).toBe(english);
});

test('nor does the end-to-end build, unless it is asked to', () => {
  vi.stubGlobal('__E2E__', true);
  localStorage.clear();
  expect(inPseudo(english)).toBe(english);
});
