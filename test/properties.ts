import { configureGlobal } from 'fast-check';

/**
 * fast-check for our tests: the same cases in every run, so that a change is judged by what it changes and not by luck.
 * `npm run hunt` looks for faults with other seeds; what it finds is mended and stays as an example or a test of its own.
 */
export * from 'fast-check';

if (!process.env['HUNT']) configureGlobal({ seed: 20261126 });
