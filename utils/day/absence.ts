import { beginAway, endAway, minutesFrom, runningAt, suggestedReturn } from '../domain/away.ts';
import { dateText } from '../domain/clock.ts';
import type { Fact } from '../domain/fact.ts';
import { planOf } from '../domain/plan.ts';
import { placeAt } from '../domain/place.ts';
import { rulesOf } from '../domain/rules.ts';
import { todayIn } from '../domain/today.ts';
import { languageFor } from '../interface/chosen.ts';
import { ledger } from '../ledger/database.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { cleanLine } from '../report/clean.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Language } from '../words/language.ts';
import { loadLanguage } from '../words/load.ts';
import { statusLine } from './drafts.ts';
import { usualMinutes, type Usual } from './state.ts';

/** What today's statements rest on, read when one is made. */
export interface Now {
  facts: Fact[];
  now: number;
  date: string;
  zone: string;
  name: string;
  language: Language;
}

export async function knownNow(): Promise<Now> {
  const [facts, now, settings] = await Promise.all([ledger().then(readFacts), currentTime(), readSettings()]);
  const language = await reportWords(settings);
  const today = todayIn({ rules: rulesOf(facts, localZone()), zone: localZone(), now });
  return { facts, now, language, name: settings.name, date: dateText(today.date), zone: today.zone };
}

/** What others read is in the language of the report. */
export function reportWords({ reportLanguage: chosen }: Pick<Settings, 'reportLanguage'>): Promise<Language> {
  return loadLanguage(languageFor(chosen));
}

/** What begins an absence of the usual kind. Time to concentrate lasts until the suggested half hour. */
export function usualAway(known: Now, usual: Usual | 'focus'): Fact[] {
  const { now, language } = known;
  const promised = usual === 'focus' ? suggestedReturn(now) : minutesFrom(now, usualMinutes[usual]);
  return begin(known, language.words.plan.usual[usual], promised);
}

/** What begins an absence with an end of its own; without the user's words it is time to concentrate. */
export function awayUntil(known: Now, note: string | null, promised: number): Fact[] {
  return begin(known, note ?? known.language.words.plan.usual.focus, promised);
}

/** What ends the absence that runs; nothing where none does. */
export function back({ facts, now }: Now): Fact[] {
  const running = runningAt(facts, now);
  return running ? [endAway(running, now)] : [];
}

/** The line for the chat's status as of now. */
export function statusNow({ facts, now, date, zone, name, language }: Now): string {
  const remote = placeAt(rulesOf(facts, zone).places, now) === 'remote';
  const writing = { language, name, date, items: planOf(facts, date) };
  return statusLine(writing, remote, runningAt(facts, now), zone);
}

function begin({ facts, now }: Now, note: string, promised: number): Fact[] {
  return beginAway(facts, { id: newId(), note: cleanLine(note), promised }, now);
}

export function newId(): string {
  return crypto.randomUUID();
}
