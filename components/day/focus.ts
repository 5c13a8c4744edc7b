import { useEffect, useState } from 'preact/hooks';

/**
 * Whoever works by keyboard and whose control has just gone goes on at another one: the last that `selector` finds.
 *
 * @param key changes when controls come or go
 */
export function useFocusKept(key: string | number | undefined, selector: string): void {
  // As a ref would be, which the popup does not need and would have to carry.
  const [known] = useState({ key });
  useEffect(() => {
    const focused = document.activeElement;
    const lost = focused === null || focused === document.body || focused.closest('[inert]') !== null;
    if (known.key !== key && lost) [...document.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus();
    known.key = key;
  }, [key]);
}
