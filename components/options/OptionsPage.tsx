import { options as room } from '../../utils/interface/options/index.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { SiteList } from '../sites/SiteList.tsx';
import { Unlisted } from '../sites/Unlisted.tsx';
import { useWords } from '../words.ts';
import { DataSection } from './DataSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { LeaveSection } from './LeaveSection.tsx';
import { NoticesSection } from './NoticesSection.tsx';
import { PersonalSection } from './PersonalSection.tsx';
import { PolicyNote } from './PolicyNote.tsx';
import { RemoteDays } from './RemoteDays.tsx';
import { Section } from './Section.tsx';
import { TargetsSection } from './TargetsSection.tsx';

const order = [
  'sites',
  'hours',
  'leave',
  'targets',
  'remote',
  'notices',
  'personal',
  'people',
  'trial',
  'data',
] as const;

/** All settings on one page, in sections. */
export function OptionsPage({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { words } = useWords(room);
  const { sections } = words;
  return (
    <main id="ready">
      <h1>{words.heading}</h1>
      <p>{words.intro}</p>
      <nav aria-label={words.contents}>
        <ul class="contents">
          {order.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {state.problem && state.problem.section === null && (
        <p class="problem" role="alert">
          {state.problem.text}
        </p>
      )}
      <PolicyNote policy={state.policy} />
      <Section id="sites" title={sections.sites} state={state}>
        {state.sites && <SiteList state={state.sites} actions={actions.sites} />}
        {state.sites && state.unlisted && <Unlisted state={state.unlisted} actions={actions.unlisted} />}
      </Section>
      <HoursSection state={state} actions={actions} />
      <LeaveSection state={state} actions={actions} />
      <TargetsSection state={state} actions={actions} />
      <Section id="remote" title={sections.remote} saves="remote" state={state}>
        <p class="quiet">{words.remote}</p>
        <RemoteDays
          days={state.settings.remoteDays}
          onChange={(remoteDays) => actions.set('remote', { remoteDays })}
        />
      </Section>
      <NoticesSection state={state} actions={actions} />
      <PersonalSection state={state} actions={actions} />
      <Section id="people" title={sections.people} state={state}>
        <p>
          <a href="/people.html">{words.links.people}</a>
        </p>
      </Section>
      <Section id="trial" title={sections.trial} state={state}>
        <p>
          <a href="/trial.html">{words.links.trial}</a>
        </p>
      </Section>
      <DataSection state={state} actions={actions} />
      <p>
        <a href="/welcome.html">{words.links.consent}</a>
      </p>
    </main>
  );
}
