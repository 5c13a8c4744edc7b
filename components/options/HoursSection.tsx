import { useEffect, useRef, useState } from 'preact/hooks';
import type { WeekHours } from '../../utils/domain/fact.ts';
import { options as room } from '../../utils/interface/options/index.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { Hours } from './Hours.tsx';
import { Section } from './Section.tsx';
import { Zone } from './Zone.tsx';

/**
 * Working hours from a date on. They are stated when the fields are left, and not at each key: every statement is
 * dated and counted.
 */
export function HoursSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { words, format } = useWords(room);
  const { hours, policy, today, detected, zones } = state;
  const pending = useRef<WeekHours | null>(null);
  const keep = () => {
    const week = pending.current;
    pending.current = null;
    if (week) actions.hours(week);
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = () => latest.current();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);
  const managed = policy.hours !== null;
  return (
    <Section id="hours" title={words.sections.hours} saves="hours" state={state}>
      {managed && <p class="managed">{words.managed}</p>}
      {!managed && <From from={hours.from} today={today} onFrom={actions.hoursFrom} />}
      <div
        role="group"
        aria-labelledby="hours-title"
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) keep();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') queueMicrotask(keep);
        }}
      >
        <Hours week={hours.week} disabled={managed} onChange={(week) => void (pending.current = week)} />
      </div>
      {hours.later.length > 0 && (
        <p class="quiet">{words.hours.later(format.list(hours.later.map(format.longDate)))}</p>
      )}
      <Zone
        zone={hours.zone}
        detected={detected}
        zones={zones}
        disabled={managed && policy.hours?.zone !== null}
        onChange={actions.zone}
      />
    </Section>
  );
}

function From({ from, today, onFrom }: { from: string; today: string; onFrom: (date: string) => void }) {
  const { words } = useWords(room);
  const [typed, setTyped] = useState(from);
  useEffect(() => setTyped(from), [from]);
  const fault = typed === '';
  return (
    <div class="field">
      <label for="hours-from">{words.hours.from}</label>
      <input
        type="date"
        id="hours-from"
        value={typed}
        aria-invalid={fault}
        aria-describedby="hours-from-hint"
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value !== '') onFrom(value);
        }}
      />
      <p class={fault ? 'fault' : 'quiet'} id="hours-from-hint">
        {fault ? words.hours.noDate : from < today ? words.hours.past : words.hours.hint}
      </p>
    </div>
  );
}
