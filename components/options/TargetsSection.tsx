import { trialLimits } from '../../utils/domain/trial.ts';
import { options as room } from '../../utils/interface/options/index.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';
import { NumberField } from './NumberField.tsx';
import { Section } from './Section.tsx';

/** How soon chat and email are to be answered, in working minutes. */
export function TargetsSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { words, format } = useWords(room);
  const { targets, policy } = state;
  return (
    <Section id="targets" title={words.sections.targets} saves="targets" state={state}>
      {policy.targets ? <p class="managed">{words.managed}</p> : <p class="quiet">{words.targets.intro}</p>}
      <div class="fields">
        {(['chat', 'email'] as const).map((channel) => (
          <NumberField
            key={channel}
            id={`target-${channel}`}
            label={words.targets[channel]}
            value={targets[channel]}
            least={1}
            most={trialLimits.target}
            hint={format.span(targets[channel] * 60_000)}
            fault={words.targets.fault(trialLimits.target)}
            disabled={policy.targets !== null}
            onChange={(minutes) => actions.targets({ ...targets, [channel]: minutes })}
          />
        ))}
      </div>
    </Section>
  );
}
