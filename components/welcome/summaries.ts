import type { WelcomeWords } from '../../utils/interface/welcome/en.ts';
import type { WelcomeState } from '../../utils/welcome/state.ts';
import type { Format } from '../../utils/words/format.ts';
import type { StepName } from './steps.ts';

/** Foreign text among ours: neither changes the other's direction (first strong isolate, pop directional isolate). */
const apart = (text: string) => `\u2068${text}\u2069`;

/** What was chosen in each step, in a line. */
export function summariesOf(
  { consent, sites, zone, remoteDays, name, boss }: WelcomeState,
  words: WelcomeWords,
  format: Format,
): Record<StepName, string> {
  const recorded = (sites?.rows ?? []).flatMap((row) =>
    row.accounts.flatMap(({ account, work }) =>
      work && row.granted ? [apart(`${row.name} (${account})`)] : [],
    ),
  );
  const given = [
    ...(name === '' ? [] : [words.you.reportFor(apart(name))]),
    ...(boss.named === 0 ? [] : [words.you.named(boss.named)]),
  ];
  return {
    consent: consent === null ? '' : words.consent.agreed(format.moment(consent, zone)),
    sites: recorded.length === 0 ? words.sites.none : words.sites.recorded(format.list(recorded)),
    week:
      remoteDays.length === 0
        ? words.week.noRemote
        : words.week.atHome(format.list(remoteDays.map(({ weekday }) => format.weekday(weekday)))),
    you: given.length === 0 ? words.you.empty : given.join(' '),
    done: '',
  };
}
