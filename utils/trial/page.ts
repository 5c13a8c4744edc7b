import { factsOfPlan } from '../domain/plan-trial.ts';
import { rulesOf } from '../domain/rules.ts';
import type { TrialPlan } from '../domain/trial.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { report } from '../problem.ts';
import { closingDocument, closingJson } from '../report/trial/closing-document.tsx';
import { mediaTypes } from '../report/file.ts';
import { closingName } from '../report/trial/make-closing.ts';
import { send } from '../send.ts';
import { onSettings } from '../settings.ts';
import { save } from '../weekly/save.ts';
import { keepAnswer, onAnswers } from './answers.ts';
import { gather } from './gather.ts';
import { calendarName, calendarOf } from './ics.ts';
import type { Done, TrialPageActions, TrialPageState, TrialState } from './state.ts';

/** The trial's page: its state, handed over whenever it changes until the signal aborts, and what its controls do. */
export function createTrialPage(show: (state: TrialState) => void, signal: AbortSignal): TrialPageActions {
  let fresh = crypto.randomUUID() as string;
  let another = false;
  let done: Done | null = null;
  let problem: string | null = null;
  let state: TrialPageState | null = null;
  let latest = 0;

  const refresh = async () => {
    const turn = ++latest;
    try {
      const gathered = await gather(fresh, another);
      // What was asked for later is shown, whatever comes last.
      if (signal.aborted || turn !== latest) return;
      state = { ...gathered, done, problem };
      show(state);
    } catch (error) {
      const words = await report(error);
      // What was known before stays in sight.
      if (!signal.aborted && turn === latest) show({ ...state, done: null, problem: words });
    }
  };
  const run = async (work: () => Promise<Done | null> | Done | null) => {
    try {
      done = await work();
      problem = null;
    } catch (error) {
      problem = await report(error);
    }
    await refresh();
  };

  onChange(() => void refresh(), signal);
  for (const listen of [onSettings, onAnswers])
    signal.addEventListener(
      'abort',
      listen(() => void refresh()),
    );
  void refresh();

  return {
    save: (plan) =>
      void run(async () => {
        const { form, trial } = state ?? {};
        if (!form) return null;
        const stated = await statePlan(plan, form.id, trial ?? null);
        another = false;
        if (!trial) fresh = crypto.randomUUID();
        return { what: stated ? 'saved' : 'unchanged' };
      }),
    another: () => {
      another = true;
      done = null;
      void refresh();
    },
    answer: (objection, text) =>
      void run(async () => {
        await keepAnswer(objection, text);
        return null;
      }),
    calendar: (remoteDays) =>
      void run(() => {
        if (!state?.trial) return null;
        const { trial, language } = state;
        const { format, words } = language;
        const range = format.dateRange(trial.start, trial.review);
        const { review, notes, remoteDay } = words.trial.calendar;
        const name = calendarName(trial);
        const text = calendarOf(
          trial,
          state.clock,
          { review, notes: notes(range), remoteDay },
          { remoteDays },
        );
        save(name, 'text/calendar;charset=utf-8', text);
        return { what: 'calendar', file: name };
      }),
    saveClosing: (format) =>
      void run(() => {
        if (!state?.closing) return null;
        const { closing, language } = state;
        const name = closingName(closing, format);
        const text = format === 'html' ? closingDocument(closing, language) : closingJson(closing);
        save(name, mediaTypes[format], text);
        return { what: 'file', file: name };
      }),
    print: (what) => {
      document.documentElement.dataset['print'] = what;
      window.print();
    },
  };
}

/** @returns false where the plan says what already holds */
async function statePlan(plan: TrialPlan, id: string, before: TrialPageState['trial']): Promise<boolean> {
  const [facts, stated] = [await readFacts(await ledger()), await currentTime()];
  const { clock } = rulesOf(facts, localZone());
  const made = factsOfPlan(plan, id, before, { facts, clock, stated });
  if (made.length > 0) await send({ type: 'state', facts: made });
  return made.length > 0;
}
