import { defaultWeek, type Fact } from '../../../utils/domain/fact.ts';
import { ledger } from '../../../utils/ledger/database.ts';
import { nextState } from '../../../utils/popup/next.ts';
import type { PopupState } from '../../../utils/popup/state.ts';
import { fill } from './fill.ts';

const facts: Fact[] = [{ kind: 'schedule', stated: 0, from: '2000-01-01', zone: 'UTC', week: defaultWeek }];

/** A part of the extension's own ledger: a call of the browser's protocol may not take minutes. */
export async function fillOwn(total: number, from: number, until: number): Promise<void> {
  const database = await ledger();
  await fill(database, total, from, until);
  if (until === total) await database.add('facts', facts[0]!);
}

/** What the popup shows as of now, on a tab with nothing in it, with the usual worked out. */
export async function popupState(now: number): Promise<PopupState> {
  // The end-to-end build is told what time it is; this script is not of that build.
  Date.now = () => now;
  const shown: PopupState[] = [];
  await nextState([], (state) => shown.push(state));
  const last = shown.at(-1);
  if (!last) throw new Error('Nothing was shown.');
  return last;
}
