import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { signedBy } from '../utils/sites/signatures.ts';
import { storageOf } from '../utils/sites/storage.ts';

/** Runs in a page on the user's click, and only looks. Its result is which apps' pages this may be. */
export default defineUnlistedScript(() =>
  signedBy({ document, url: document.location.href, ...storageOf(globalThis) }),
);
