import { useState } from 'preact/hooks';
import { readPlan, type PlanDraft } from '../../utils/domain/plan-trial.ts';
import type { TrialField, TrialPlan } from '../../utils/domain/trial.ts';
import { trial } from '../../utils/interface/trial/index.ts';
import type { AskRow } from '../../utils/report/types.ts';
import type { TrialPageState } from '../../utils/trial/state.ts';
import { useWords } from '../words.ts';
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

/** The plan in one form. What is typed stays here until it is saved. */
export function PlanForm({ draft: initial, changing, office, clock, onSave }: Props) {
  const { words } = useWords(trial);
  const say = words.plan;
  const hints: Partial<Record<TrialField, string>> = say.hints;
  const [draft, setDraft] = useState(initial);
  const [asked, setAsked] = useState(false);
  const { plan, faults } = readPlan(draft);
  const set = (change: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...change }));
  // An empty field is no mistake before somebody wanted to save it.
  const fault = (field: TrialField) =>
    asked || draft[field] !== '' ? faultWords(field, faults[field], words.faults) : '';
  const input = (field: Exclude<keyof PlanDraft, 'weekdays'>, type: 'text' | 'date' | 'number') => (
    <Field key={field} id={field} label={say.fields[field]} hint={hints[field] ?? ''} fault={fault(field)}>
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
        {input('start', 'date')}
        {input('weeks', 'number')}
        <Weekdays
          chosen={draft.weekdays}
          fault={fault('weekdays')}
          onChange={(weekdays) => set({ weekdays })}
        />
        {(['chat', 'email', 'margin'] as const).map((field) => input(field, 'number'))}
        {input('review', 'date')}
        {input('boss', 'text')}
        {changing && input('ended', 'date')}
      </div>
      <ChanceOfAnswer plan={plan} office={office} clock={clock} />
      <button type="submit" class="main" id="save-plan">
        {changing ? say.saveChanges : say.save}
      </button>
      {changing && <p class="quiet">{say.changesDated}</p>}
    </form>
  );
}

/** To the first field at fault, so that its error is read. */
function focusOn(field: string | undefined): void {
  document.getElementById(field === 'weekdays' ? 'weekday-0' : (field ?? 'start'))?.focus();
}
