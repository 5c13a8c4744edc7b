import type { WorkingClock } from '../domain/clock.ts';
import type { PlanDraft } from '../domain/plan-trial.ts';
import type { Trial, TrialPhase, TrialPlan } from '../domain/trial.ts';
import type { Closing } from '../report/trial/closing.ts';
import type { AskRow } from '../report/types.ts';
import type { AgreementSettings, Objection } from '../words/en/agreement.ts';
import type { Language } from '../words/language.ts';

/** What the trial's page shows. */
export interface TrialPageState {
  today: string;
  zone: string;
  /** The trial that runs, comes next, or was the last; null: none was ever planned. */
  trial: Trial | null;
  progress: { phase: TrialPhase; week: number; of: number; next: string | null } | null;
  /** What the form begins with, and under whose id it is saved. */
  form: { id: string; draft: PlanDraft };
  clock: Pick<WorkingClock, 'on' | 'zone'>;
  /** The user's own office asks of the last weeks, to reckon the chance of an answer with. */
  office: readonly AskRow[];
  /** Once the trial has begun. */
  closing: Closing | null;
  agreement: {
    name: string;
    settings: AgreementSettings;
    /** Answers that the user wrote instead of the drafts. */
    answers: Partial<Record<Objection, string>>;
  };
  language: Language;
  done: Done | null;
  /** What went wrong, in words for the user. */
  problem: string | null;
}

/** What was last done. `file` is the name of a saved file. */
export type Done = { what: 'saved' | 'unchanged' } | { what: 'calendar' | 'file'; file: string };

/** The page's state; where the ledger could not be read yet, only what went wrong. */
export type TrialState = TrialPageState | Pick<TrialPageState, 'done' | 'problem'>;

export function isRead(state: TrialState): state is TrialPageState {
  return 'form' in state;
}

export interface TrialPageActions {
  save: (plan: TrialPlan) => void;
  /** Begins a new plan beside the trial that is over. */
  another: () => void;
  answer: (objection: Objection, text: string | null) => void;
  calendar: (remoteDays: boolean) => void;
  saveClosing: (format: 'html' | 'json') => void;
  print: (what: 'agreement' | 'closing') => void;
}
