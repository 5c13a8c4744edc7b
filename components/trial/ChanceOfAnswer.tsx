import { useMemo, useState } from 'preact/hooks';
import type { TrialPlan } from '../../utils/domain/trial.ts';
import { trial } from '../../utils/interface/trial/index.ts';
import { foresee, type Foreseen } from '../../utils/report/trial/chance.ts';
import { knownOf, type Known } from '../../utils/report/known.ts';
import type { AskRow } from '../../utils/report/types.ts';
import type { TrialPageState } from '../../utils/trial/state.ts';
import { useWords } from '../words.ts';

interface Props {
  plan: TrialPlan | null;
  office: readonly AskRow[];
  clock: TrialPageState['clock'];
}

const minute = 60_000;

/** How a trial like this is likely to end, reckoned anew with every key. */
export function ChanceOfAnswer({ plan, office, clock }: Props) {
  const { words, format } = useWords(trial);
  const say = words.chance;
  const [perDay, setPerDay] = useState('');
  const [share, setShare] = useState('');
  const [chat, email] = [(plan?.chat ?? 15) * minute, (plan?.email ?? 240) * minute];
  const start = plan?.start ?? '9999-12-31';
  const found = useMemo(() => knownOf(office, { chat, email, start }), [office, chat, email, start]);
  const known: Known = {
    ...found,
    asksPerDay: numberIn(perDay, 1, 200) ?? found.asksPerDay,
    share: (numberIn(share, 1, 100) ?? 100 * found.share) / 100,
  };
  const key = JSON.stringify([plan, known]);
  const foreseen = useMemo(() => plan && foresee(plan, known, clock), [key, clock]);
  return (
    <section class="card" aria-labelledby="chance-title">
      <h2 id="chance-title">{say.title}</h2>
      <p class="quiet">{found.recorded ? say.recorded(found.days) : say.assumed(found.days)}</p>
      <div class="fields">
        <label>
          {say.asksPerDay}
          <input
            id="asks-per-day"
            inputMode="decimal"
            placeholder={format.decimal(found.asksPerDay, 1)}
            value={perDay}
            onInput={(event) => setPerDay(event.currentTarget.value)}
          />
        </label>
        <label>
          {say.share}
          <input
            id="office-share"
            inputMode="decimal"
            placeholder={format.decimal(100 * found.share, 1)}
            value={share}
            onInput={(event) => setShare(event.currentTarget.value)}
          />
        </label>
      </div>
      <div role="status" id="chance">
        {plan && foreseen ? <Outlook plan={plan} foreseen={foreseen} /> : <p>{say.noPlan}</p>}
      </div>
    </section>
  );
}

function Outlook({ plan, foreseen }: { plan: TrialPlan; foreseen: Foreseen }) {
  const { words, format } = useWords(trial);
  const say = words.chance;
  // To the nearest: these are chances, no shares that somebody reached.
  const percent = (chance: number) => format.percent(Math.round(100 * chance) / 100);
  const { remoteDays, officeDays, equal, worse, help } = foreseen;
  const [before, mostly, after] = say.equal(
    percent(equal.notWorse),
    percent(equal.tooEarly),
    percent(equal.worse),
  );
  const offers = format.list(help.map(({ what, notWorse }) => say.help[what](percent(notWorse))));
  return (
    <>
      <p>
        {say.days(remoteDays, officeDays)} {before}
        <strong>{mostly}</strong>
        {after} {say.worse(2 * plan.margin, percent(worse.worse), percent(worse.notWorse))}
      </p>
      {equal.tooEarly > equal.notWorse && (
        <p class="warning">
          {say.mostlyTooEarly} {offers === '' ? say.nothingHelps : say.whatHelps(offers)}
        </p>
      )}
    </>
  );
}

function numberIn(typed: string, least: number, most: number): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && value >= least && value <= most ? value : null;
}
