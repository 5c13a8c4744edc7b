import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { remembered } from '../utils/sites/memories.ts';

/** Runs in the page's own world, asked for by the background, and only reads. Its result is what it took. */
export default defineUnlistedScript(() => remembered(globalThis));
