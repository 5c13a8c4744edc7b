import { workingClock } from '../../utils/domain/clock.ts';
import { trialsOf } from '../../utils/domain/trial.ts';
import { asksOf } from '../../utils/ledger/file.ts';
import { makeClosing } from '../../utils/report/trial/make-closing.ts';
import { draftOf } from '../../utils/trial/drafts.ts';
import type { TrialPageState } from '../../utils/trial/state.ts';
import { languages } from '../../utils/words/all.ts';
import { input } from '../report/sample.ts';
import { scripted } from './scripted.ts';

/** States of the trial's page for its tests: a scripted trial, whose boss has a hostile name. */

const script = scripted({ seed: 1, difference: 0, perDay: 4, plan: { boss: '<b>Bob</b>' } });
const [trial] = trialsOf(script.facts);
const { week: _, ...base } = input();
const { facts, asOf, zone } = script;
export const closing = makeClosing({
  ...base,
  trial: 'scripted',
  facts,
  asks: asksOf(script.messages),
  asOf,
  zone,
});

export function state(more: Partial<TrialPageState> = {}): TrialPageState {
  return {
    today: '2026-10-20',
    zone,
    trial: trial!,
    progress: { phase: 'running', week: 3, of: 8, next: '2026-10-20' },
    form: { id: 'scripted', draft: draftOf(trial!) },
    clock: workingClock(facts, zone),
    office: [],
    closing: null,
    agreement: {
      name: 'Alice',
      settings: {
        hours: [{ days: [0, 1, 2, 3, 4], hours: ['9:00–17:00'] }],
        weekdays: [1, 3],
        chat: 900_000,
        email: 14_400_000,
        sites: ['Roundcube'],
      },
      answers: {},
    },
    language: languages.en,
    done: null,
    problem: null,
    ...more,
  };
}
