import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** What takes longest, much of it waiting for half a minute of silence, in the order of its length. */
const longest = [
  'asleep.test.ts',
  'known-sites.test.ts',
  'day.test.ts',
  'week.test.ts',
  'languages.test.ts',
  'read.test.ts',
  'welcome.test.ts',
];

/** Begins with the longest files, also where no earlier run is remembered: begun last, one would be waited for alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/e2e/${name}`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
