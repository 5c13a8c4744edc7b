import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './order.ts';

const browserTests = ['test/e2e/**/*.test.ts', 'test/package/**/*.test.ts'];
/**
 * What these test knows no page and keeps nothing between two files: one process runs them after each other, without
 * a document, which saves its start.
 */
const pureTests = [
  'test/{check,consent,day,domain,interface,ledger,log,options,people,policy,popup}/**/*.test.{ts,tsx}',
  'test/{reminder,settings-file,statistics,trial,unlisted,welcome}/**/*.test.{ts,tsx}',
];
const serverTests = ['test/servers/**/*.test.ts'];

const unit = {
  plugins: [WxtVitest()],
  define: { __E2E__: 'false' },
  test: {
    environment: 'happy-dom',
    // By default one processor is left idle, of two the half.
    maxWorkers: '100%',
    // No test measures time: a busy machine is no failure.
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
  },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, ...serverTests, ...pureTests],
        },
      },
      {
        ...unit,
        test: { ...unit.test, environment: 'node', name: 'pure', include: pureTests, isolate: false },
      },
      {
        define: { __E2E__: 'true' },
        test: {
          name: 'e2e',
          environment: 'node',
          include: browserTests,
          globalSetup: ['test/e2e/agreed.ts'],
          // Each has browsers, a profile and ports of its own; both builds are there before they begin (`npm run e2e`).
          // Much of their time they wait for a browser, and some for half a minute of silence.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        define: { __E2E__: 'false' },
        test: {
          name: 'servers',
          environment: 'node',
          include: serverTests,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
