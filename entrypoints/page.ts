import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { memory } from '../utils/sites/outlook/memory.ts';

/** Runs in the page's own world, asked for by the background, and only reads. Its result is what it took. */
export default defineUnlistedScript(() => memory(globalThis));
