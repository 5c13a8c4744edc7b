import { expect, test } from 'vitest';
import { frame } from '../../components/popup/frame.tsx';

test('the frame of the popup has all its parts, and says nothing in any language', () => {
  document.body.innerHTML = frame();
  const parts = [...document.querySelectorAll('main > *')].map((one) => one.className || one.localName);
  expect(parts).toEqual(['unseen', 'card place', 'card', 'card', 'trial', 'card', 'footer']);
  expect(document.body.textContent).toMatch(/^[\u00A0\s]+$/u);
  // Both would be refused by the pages' own policy, or be read aloud in English.
  expect(document.querySelectorAll('[style], [aria-label]')).toHaveLength(0);
});
