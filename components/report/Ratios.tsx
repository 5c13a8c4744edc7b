import type { TrialSection } from '../../utils/report/trial/types.ts';
import { useLanguage } from '../language.ts';

/** Beside the verdict: how many times as long replies take, and how often chance alone would do it. */
export function Ratios({ trial: { medians, permutation } }: { trial: TrialSection }) {
  const { words } = useLanguage();
  if (medians === null) return null;
  const say = words.trial.ratio;
  return (
    <ul class="ratios">
      {medians
        .filter(({ remote, office }) => remote.days + office.days > 0)
        .map((one) => (
          <li key={one.channel}>{say.line(words.report.channels[one.channel], one)}</li>
        ))}
      <li>
        {permutation === null
          ? say.noPermutation
          : say.permutation(permutation.p, permutation.exact, permutation.compared)}
      </li>
    </ul>
  );
}
