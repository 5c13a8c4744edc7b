import { browser } from 'wxt/browser';
import { dateIn, dateNumber, dateText } from '../domain/clock.ts';
import type { Fact } from '../domain/fact.ts';
import { rulesOf, type Rules } from '../domain/rules.ts';
import { nextRemote, phaseOf, spanOf, trialOn, trialsOf, trialWeek, type Trial } from '../domain/trial.ts';
import { ledger } from '../ledger/database.ts';
import { readAsks, readFacts } from '../ledger/query.ts';
import { readTrial } from '../ledger/trial.ts';
import { currentTime, localZone } from '../now.ts';
import { rowsOf } from '../report/asks.ts';
import type { Closing } from '../report/trial/closing.ts';
import { makeClosing } from '../report/trial/make-closing.ts';
import { instantsOf, judgedIn } from '../report/trial/rows.ts';
import type { AskRow } from '../report/types.ts';
import { readSettings } from '../settings.ts';
import { languageFor } from '../interface/chosen.ts';
import { readSites } from '../weekly/gather.ts';
import { loadLanguage } from '../words/load.ts';
import { readAnswers } from './answers.ts';
import { draftOf, newDraft } from './drafts.ts';
import { hoursFrom } from './hours.ts';
import type { TrialPageState } from './state.ts';

/** Office days of so many days before today tell how busy a day is. */
const lookBack = 56;

/**
 * What the page shows of the ledger and the settings, as of now.
 *
 * @param fresh the id of a new plan
 * @param another whether a new plan is asked for beside the trial there is
 */
export async function gather(
  fresh: string,
  another: boolean,
): Promise<Omit<TrialPageState, 'done' | 'problem'>> {
  const database = await ledger();
  const zone = localZone();
  const [facts, settings, now, answers] = await Promise.all([
    readFacts(database),
    readSettings(),
    currentTime(),
    readAnswers(),
  ]);
  const rules = rulesOf(facts, zone);
  const today = dateIn(rules.clock, zone, now);
  const trial = !another ? (trialOn(facts, today) ?? trialsOf(facts)[0] ?? null) : null;
  const targets = {
    chat: Math.round(rules.target('chat', now) / 60_000),
    email: Math.round(rules.target('email', now) / 60_000),
  };
  const draft = trial ? draftOf(trial) : newDraft(today, targets);
  const sites = await readSites(settings);
  const agreed = trial ?? { ...targets, weekdays: draft.weekdays };
  return {
    today: dateText(today),
    zone: rules.clock.zone(today),
    trial,
    progress: trial && progressOf(trial, today, rules),
    form: { id: trial?.id ?? fresh, draft },
    clock: rules.clock,
    office: await officeRows(rules, { today, now, start: dateNumber(draft.start) }),
    closing: trial && (await closingOf(trial, { facts, now, zone, today, name: settings.name, sites })),
    agreement: {
      name: settings.name,
      settings: {
        hours: hoursFrom(rules.clock, draft.start),
        weekdays: agreed.weekdays,
        chat: agreed.chat * 60_000,
        email: agreed.email * 60_000,
        sites: sites.map((site) => site.name),
      },
      answers,
    },
    language: await loadLanguage(languageFor(settings.reportLanguage)),
  };
}

function progressOf(trial: Trial, today: number, { clock }: Rules): TrialPageState['progress'] {
  const next = nextRemote(trial, today, clock);
  return {
    phase: phaseOf(trial, today),
    ...trialWeek(trial, today),
    next: next === null ? null : dateText(next),
  };
}

/** The office asks of the weeks before the plan's first day, and of its own days so far. */
async function officeRows(
  rules: Rules,
  { today, now, start }: { today: number; now: number; start: number },
): Promise<AskRow[]> {
  const range = { baseline: Math.min(today, start) - lookBack, start: today + 1, last: today };
  const asks = await readAsks(await ledger(), ...instantsOf(range, rules));
  const judged = judgedIn(asks, range, rules, now);
  return rowsOf(
    judged.filter(({ place }) => place === 'office'),
    { rules, input: { asOf: now } },
  ).map(({ row }) => row);
}

async function closingOf(
  trial: Trial,
  more: {
    facts: readonly Fact[];
    now: number;
    zone: string;
    today: number;
    name: string;
    sites: Awaited<ReturnType<typeof readSites>>;
  },
): Promise<Closing | null> {
  const { facts, now, zone, today, name, sites } = more;
  if (today < spanOf(trial).start) return null;
  const rows = await readTrial(await ledger(), facts, zone, trial);
  const { version } = browser.runtime.getManifest();
  return makeClosing({ trial: trial.id, asOf: now, zone, name, facts, ...rows, sites, version });
}
