import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../utils/memory/cross.ts';
import { remembered } from '../utils/sites/memories.ts';

/** Runs in the page's own world, asked for by the background, and only reads. It hands what it took to the observer. */
export default defineUnlistedScript(() => handOver(() => remembered(globalThis)));
