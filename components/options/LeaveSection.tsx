import { useState } from 'preact/hooks';
import { leaveFault, type Leave } from '../../utils/domain/leave.ts';
import { dayParts } from '../../utils/domain/remote-day.ts';
import { options as room } from '../../utils/interface/options/index.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** Holidays and leave: days off are added, listed and taken back. */
export function LeaveSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { words, format } = useWords(room);
  const { leave } = words;
  const said = ({ first, last, part }: Leave) => {
    const dates = first === last ? format.longDate(first) : format.dateRange(first, last);
    return part === 'day' ? dates : leave.half(dates, leave.parts[part]);
  };
  return (
    <Section id="leave" title={words.sections.leave} saves="leave" state={state}>
      <p class="quiet">{leave.intro}</p>
      <LeaveForm onTake={actions.takeLeave} />
      {state.leaves.length === 0 ? (
        <p class="quiet">{leave.none}</p>
      ) : (
        <ul class="leaves" aria-label={leave.list}>
          {state.leaves.map((one) => (
            <li key={`${one.first} ${one.last} ${one.part}`}>
              <span>{said(one)}</span>
              <button
                type="button"
                class="plain"
                aria-label={leave.takeBackOf(said(one))}
                onClick={() => {
                  actions.takeBack(one);
                  document.getElementById('leave-title')?.focus();
                }}
              >
                {leave.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function LeaveForm({ onTake }: { onTake: OptionsActions['takeLeave'] }) {
  const { words } = useWords(room);
  const { leave } = words;
  const [draft, setDraft] = useState<Pick<Leave, 'first' | 'last' | 'part'>>({
    first: '',
    last: '',
    part: 'day',
  });
  const [asked, setAsked] = useState(false);
  const fault = leaveFault(draft.first, draft.last, draft.part);
  const shown = asked || (draft.first !== '' && draft.last !== '') ? fault : null;
  const date = (end: 'first' | 'last', label: string) => (
    <label>
      {label}
      <input
        type="date"
        id={`leave-${end}`}
        aria-invalid={shown !== null}
        aria-describedby="leave-fault"
        value={draft[end]}
        onInput={({ currentTarget: { value } }) => setDraft({ ...draft, [end]: value })}
      />
    </label>
  );
  return (
    <form
      class="row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(fault !== null);
        if (fault !== null) {
          document.getElementById('leave-first')?.focus();
          return;
        }
        onTake({ ...draft, last: draft.last === '' ? draft.first : draft.last });
        setDraft({ first: '', last: '', part: 'day' });
      }}
    >
      {date('first', leave.first)}
      {date('last', leave.last)}
      <label>
        {leave.part}
        <select
          id="leave-part"
          value={draft.part}
          onChange={({ currentTarget: { value } }) => {
            const part = dayParts.find((one) => one === value);
            if (part) setDraft({ ...draft, part });
          }}
        >
          {dayParts.map((part) => (
            <option key={part} value={part}>
              {leave.parts[part]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" id="leave-add">
        {leave.add}
      </button>
      <p class="fault" id="leave-fault" role="status">
        {shown !== null && leave.faults[shown]}
      </p>
    </form>
  );
}
