import { useMemo, useState } from 'preact/hooks';
import type { TrialPlan } from '../../utils/domain/trial.ts';
import { foresee, type Foreseen, type Help } from '../../utils/report/trial/chance.ts';
import { knownOf, type Known } from '../../utils/report/known.ts';
import type { AskRow } from '../../utils/report/types.ts';
import type { TrialPageState } from '../../utils/trial/state.ts';

interface Props {
  plan: TrialPlan | null;
  office: readonly AskRow[];
  clock: TrialPageState['clock'];
}

const minute = 60_000;

/** How a trial like this is likely to end, reckoned anew with every key. */
export function ChanceOfAnswer({ plan, office, clock }: Props) {
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
      <h2 id="chance-title">How such a trial is likely to end</h2>
      <p class="quiet">
        {found.recorded
          ? `From your own recorded office days (${found.days} before the first day); you may try other figures.`
          : `Too few office days are recorded (${found.days} before the first day), so these figures are assumed; enter your own if you know them.`}
      </p>
      <div class="fields">
        <label>
          Messages a day that want an answer
          <input
            id="asks-per-day"
            inputMode="decimal"
            placeholder={String(Math.round(found.asksPerDay * 10) / 10)}
            value={perDay}
            onInput={(event) => setPerDay(event.currentTarget.value)}
          />
        </label>
        <label>
          Answered in time in the office, %
          <input
            id="office-share"
            inputMode="decimal"
            placeholder={String(Math.round(1000 * found.share) / 10)}
            value={share}
            onInput={(event) => setShare(event.currentTarget.value)}
          />
        </label>
      </div>
      <div role="status" id="chance">
        {plan && foreseen ? <Outlook plan={plan} foreseen={foreseen} /> : <p>Fill in the plan to see it.</p>}
      </div>
    </section>
  );
}

function Outlook({ plan, foreseen }: { plan: TrialPlan; foreseen: Foreseen }) {
  const { remoteDays, officeDays, equal, worse, help } = foreseen;
  const offers = help.map(({ what, notWorse }) => `${helpWords[what]} (${percent(notWorse)})`);
  return (
    <>
      <p>
        {remoteDays} remote days against {officeDays} office days. If remote days are in truth just as good:{' '}
        <strong>{percent(equal.notWorse)} “not worse”</strong>, {percent(equal.tooEarly)} “too early to tell”,{' '}
        {percent(equal.worse)} a wrong “worse”. If they are in truth {2 * plan.margin} points worse:{' '}
        {percent(worse.worse)} “worse”, {percent(worse.notWorse)} a wrong “not worse”.
      </p>
      {equal.tooEarly > equal.notWorse && (
        <p class="warning">
          Such a trial mostly ends “too early to tell”.{' '}
          {offers.length === 0
            ? 'More remote days, more messages a day or a wider margin would help.'
            : `What would help: ${offers.join(', ')}.`}
        </p>
      )}
    </>
  );
}

const helpWords: Record<Help, string> = {
  'another-weekday': 'another remote day each week',
  'twice-the-weeks': 'twice as many weeks',
  'a-baseline': 'eight weeks of office days recorded or imported before',
  'a-wider-margin': 'a margin 5 points wider',
};

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function numberIn(typed: string, least: number, most: number): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && value >= least && value <= most ? value : null;
}
