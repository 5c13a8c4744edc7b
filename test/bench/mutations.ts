import { siteIds, type SiteId } from '../../utils/domain/message.ts';
import { fixturesOf, telling } from '../sites/fixture.ts';
import { mutated, shareOf } from '../sites/mutating.ts';
import { parserInNode } from '../sites/parser.ts';
import { figure, type Figure } from './figure.ts';

const times = 2000;

/**
 * Wrong messages handed over while every site's fixtures are changed 2,000 times: something removed, renamed or moved
 * (`test/sites/mutate.ts`). Other changes than those of the unit tests, and the same in every run.
 */
export async function mutations(): Promise<Figure[]> {
  const close = parserInNode();
  try {
    return siteIds.flatMap((site) => mutationsOf(site));
  } finally {
    await close();
  }
}

function mutationsOf(site: SiteId): Figure[] {
  const made = telling(fixturesOf(site));
  let [read, wrong, thrown] = [0, 0, 0];
  for (const [index, one] of made.entries()) {
    const { attempt } = mutated(one);
    for (let left = shareOf(times, index, made.length); left > 0; left -= 1) {
      // Below zero, where no unit test comes.
      const tried = attempt(-left);
      read += tried.read;
      wrong += tried.wrong.length;
      if (tried.thrown !== null) thrown += 1;
    }
  }
  const what = `messages read in ${times} changed pages`;
  return [
    figure(`mutations-wrong-${site}`, wrong, 'messages', what, read),
    figure(`mutations-thrown-${site}`, thrown, 'exceptions', 'changed pages', times),
  ];
}
