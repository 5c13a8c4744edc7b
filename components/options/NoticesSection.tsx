import { options as room } from '../../utils/interface/options/index.ts';
import { mostNotices } from '../../utils/domain/notices.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { NumberField } from './NumberField.tsx';
import { Section } from './Section.tsx';

const switches = ['nudges', 'badge', 'promises', 'askPlace'] as const;

/** What the user is told of without asking; each can be switched off. */
export function NoticesSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { words } = useWords(room);
  const { notices, weeklyReminder } = state.settings;
  const set = (change: Partial<typeof notices>) =>
    actions.set('notices', { notices: { ...notices, ...change } });
  const check = (id: string, label: string, on: boolean, change: (on: boolean) => void) => (
    <label class="check" key={id}>
      <input
        type="checkbox"
        id={`notice-${id}`}
        checked={on}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <Section id="notices" title={words.sections.notices} saves="notices" state={state}>
      <p class="quiet">{words.notices.intro}</p>
      {switches.map((id) => check(id, words.notices[id], notices[id], (on) => set({ [id]: on })))}
      {check('weekly', words.notices.weekly, weeklyReminder, (on) =>
        actions.set('notices', { weeklyReminder: on }),
      )}
      <NumberField
        id="notice-perDay"
        label={words.notices.perDay}
        value={notices.perDay}
        least={0}
        most={mostNotices}
        hint={words.notices.perDayHint}
        fault={words.notices.perDayFault(mostNotices)}
        onChange={(perDay) => set({ perDay })}
      />
    </Section>
  );
}
