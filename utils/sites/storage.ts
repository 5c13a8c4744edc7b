import type { Page } from './site.ts';

/** The page's localStorage, where the page is allowed one. */
export function storageOf(view: Pick<Window, 'localStorage'>): Pick<Page, 'storage'> {
  try {
    return { storage: view.localStorage };
  } catch {
    return {};
  }
}
