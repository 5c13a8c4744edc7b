import { useState } from 'preact/hooks';
import { readPlan, type PlanDraft } from '../../utils/domain/plan-trial.ts';
import type { TrialField, TrialPlan } from '../../utils/domain/trial.ts';
import type { AskRow } from '../../utils/report/types.ts';
import type { TrialPageState } from '../../utils/trial/state.ts';
import { ChanceOfAnswer } from './ChanceOfAnswer.tsx';
import { Field } from './Field.tsx';
import { faultWords } from './faults.ts';
import { Weekdays } from './Weekdays.tsx';

interface Props {
  draft: PlanDraft;
  /** True where a trial is changed that was agreed before. */
  changing: boolean;
  office: readonly AskRow[];
  clock: TrialPageState['clock'];
  onSave: (plan: TrialPlan) => void;
}

const numbers = [
  ['chat', 'Chat answered within, working minutes', ''],
  ['email', 'Email answered within, working minutes', '240 are four hours.'],
  ['margin', 'Margin, points', 'Remote days may be worse by this much in the share answered in time.'],
] as const;

/** The plan in one form. What is typed stays here until it is saved. */
export function PlanForm({ draft: initial, changing, office, clock, onSave }: Props) {
  const [draft, setDraft] = useState(initial);
  const [asked, setAsked] = useState(false);
  const { plan, faults } = readPlan(draft);
  const set = (change: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...change }));
  // An empty field is no mistake before somebody wanted to save it.
  const fault = (field: TrialField) => (asked || draft[field] !== '' ? faultWords(field, faults[field]) : '');
  const input = (
    field: Exclude<keyof PlanDraft, 'weekdays'>,
    type: 'text' | 'date' | 'number',
    label: string,
    hint = '',
  ) => (
    <Field key={field} id={field} label={label} hint={hint} fault={fault(field)}>
      {(more) => {
        const given = {
          ...more,
          value: draft[field],
          onInput: (event: { currentTarget: HTMLInputElement }) =>
            set({ [field]: event.currentTarget.value }),
        };
        if (type === 'date') return <input type="date" {...given} />;
        return (
          <input
            type="text"
            inputMode={type === 'number' ? 'numeric' : 'text'}
            maxLength={type === 'number' ? 10 : 80}
            {...given}
          />
        );
      }}
    </Field>
  );
  return (
    <form
      id="plan"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (plan) onSave(plan);
        else focusOn(Object.keys(faults)[0]);
      }}
    >
      <div class="fields">
        {input('start', 'date', 'First day')}
        {input('weeks', 'number', 'Weeks')}
        <Weekdays
          chosen={draft.weekdays}
          fault={fault('weekdays')}
          onChange={(weekdays) => set({ weekdays })}
        />
        {numbers.map(([field, label, hint]) => input(field, 'number', label, hint))}
        {input('review', 'date', 'Review together on', 'Before that day no report gives a verdict.')}
        {input('boss', 'text', 'Agreed with', 'Their name, only for the agreement. May stay empty.')}
        {changing && input('ended', 'date', 'Ended early on', 'Leave it empty while the trial goes on.')}
      </div>
      <ChanceOfAnswer plan={plan} office={office} clock={clock} />
      <button type="submit" class="main" id="save-plan">
        {changing ? 'Save the changes' : 'Save the plan'}
      </button>
      {changing && (
        <p class="quiet">Every change is dated and listed in the reports, also one that is taken back.</p>
      )}
    </form>
  );
}

/** To the first field at fault, so that its error is read. */
function focusOn(field: string | undefined): void {
  document.getElementById(field === 'weekdays' ? 'weekday-0' : (field ?? 'start'))?.focus();
}
