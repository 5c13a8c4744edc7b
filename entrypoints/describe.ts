import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/sites/describe.ts';

/** Runs in a page on the user's click, and only looks. Its result is the page's structure, without a word of anybody's. */
export default defineUnlistedScript(() => describePage(document));
