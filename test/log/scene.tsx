import { vi } from 'vitest';
import { LogPage } from '../../components/log/LogPage.tsx';
import type { Fact } from '../../utils/domain/fact.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import type { LogWords } from '../../utils/interface/log/en.ts';
import { log as room } from '../../utils/interface/log/index.ts';
import type { Spoken } from '../../utils/interface/room.ts';
import { parseAddress } from '../../utils/log/address.ts';
import { daysLog, todayOf } from '../../utils/log/days.ts';
import { rowsOf } from '../../utils/log/rows.ts';
import type { LogActions, LogState } from '../../utils/log/state.ts';
import { trendsOf } from '../../utils/log/trends.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { realistic } from '../report/realistic.ts';
import { ask, at, schedule, zone } from '../report/sample.ts';
import { contextOf } from '../../utils/interface/context.ts';

const Words = contextOf(room).Provider;

/** Pages of the log for the tests of its components. */

const spoken = {} as Record<LanguageTag, Spoken<LogWords>>;
/** Before the first page is drawn. */
export async function loadWords(): Promise<void> {
  for (const tag of tags) spoken[tag] = await room.load(tag);
}

export const actionsOf = (): LogActions => ({
  go: vi.fn(),
  mark: vi.fn(),
  askPerson: vi.fn(),
  person: vi.fn(),
  place: vi.fn(),
  undo: vi.fn(),
  open: vi.fn(),
});

/** The page as an address shows it, of a plausible week or of what is given. */
export function stateOf(
  search: string,
  more: Partial<LogState> = {},
  { asks, facts, excluded, asOf } = realistic(),
): LogState {
  const address = parseAddress(search);
  const rules = rulesOf(facts, zone);
  const today = todayOf(rules, zone, asOf);
  const period = address.period ?? { kind: 'day', date: today };
  const messages = excluded.map((one, index) => ({ ...one, key: `m${index}`, sender: null }));
  const weeks = { kind: 'weeks', week: '2026-W47', weeks: 12 } as const;
  const trends = address.view === 'trends';
  return {
    now: asOf,
    today,
    address,
    period: trends ? weeks : period,
    log: trends ? null : daysLog({ rules, asks, messages, now: asOf }, period, address.filter),
    trends: trends ? trendsOf(rowsOf(asks, rules, asOf).rows, weeks) : null,
    progress: null,
    done: null,
    undoable: false,
    asking: null,
    problem: null,
    ...more,
  };
}

/** The page in a language. */
export function page(state: LogState, actions = actionsOf(), tag: LanguageTag = 'en') {
  return (
    <Words value={spoken[tag]}>
      <LogPage state={state} actions={actions} />
    </Words>
  );
}

/** Three asks of a Tuesday: answered, late, not decided yet. */
export const few = (facts: Fact[] = [], asOf = at(17, '16:00')) => ({
  ...realistic({ excluded: [] }),
  asOf,
  facts: [schedule, ...facts],
  asks: [
    ask('converse', 17, '09:00', '09:05', { link: 'https://chat.test/a' }),
    ask('converse', 17, '10:00', null, { sender: 'dave', link: 'https://chat.test/b' }),
    ask('converse', 17, '15:50', null, { sender: 'bob' }),
  ],
});
export const tuesday = '?date=2026-11-17';
export const oneDay = (search = tuesday, more: Partial<LogState> = {}, facts: Fact[] = []) =>
  stateOf(search, more, few(facts));
