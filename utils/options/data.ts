import { dateText } from '../domain/clock.ts';
import { exportLedger, importLedger } from '../ledger/backup.ts';
import type { Ledger } from '../ledger/database.ts';
import type { LedgerFile } from '../ledger/file.ts';
import { readIncoming } from '../ledger/incoming.ts';
import { readFacts } from '../ledger/query.ts';
import { ledgerText } from '../ledger/text.ts';
import { currentTime } from '../now.ts';
import { send } from '../send.ts';
import { choicesIn, readSettingsFile, settingsFile } from '../settings-file/file.ts';
import { save } from '../weekly/save.ts';
import { countErasure, eraseChosen, heldFields, offerOf, takeOver } from './choose.ts';
import { choicesNow, todayOf } from './gather.ts';
import type { DataState, Done, EraseChoice, OptionsActions } from './state.ts';

type Held = Pick<DataState, 'job' | 'incoming' | 'file' | 'toll' | 'done'>;
type DataActions = Pick<
  OptionsActions,
  | 'saveLedger'
  | 'saveSettings'
  | 'readLedger'
  | 'readSettings'
  | 'restore'
  | 'takeSettings'
  | 'countErasure'
  | 'erase'
  | 'cancel'
>;

export const nothingHeld: Held = { job: null, incoming: null, file: null, toll: null, done: null };

/** How often the user is told how far it is, ms. */
const seldom = 200;

/**
 * What the section "Data" does. Whole ledgers are read and changed here and not in the background: a message has no
 * room for them, and the user sees how far it is.
 *
 * @param run does one thing after the other, and tells what went wrong
 * @param show told what is held whenever that changes
 */
export function dataActions(
  open: () => Promise<Ledger>,
  run: (work: () => Promise<void>) => void,
  show: (held: Held) => void,
): DataActions {
  let held = nothingHeld;
  let file: LedgerFile | null = null;
  let settings: object | null = null;
  let choice: EraseChoice | null = null;

  const hold = (change: Partial<Held>) => {
    held = { ...held, ...change };
    show(held);
  };
  const letGo = (done: Done | null) => {
    [file, settings, choice] = [null, null, null];
    hold({ ...nothingHeld, done });
  };
  const job = (what: NonNullable<Held['job']>['what']) => {
    let last = 0;
    hold({ ...nothingHeld, job: { what, done: 0, of: 0 } });
    return (done: number, of: number) => {
      if (performance.now() - last < seldom) return;
      last = performance.now();
      hold({ job: { what, done, of } });
    };
  };
  /** Whatever happens, the page does not go on saying that something is being done. */
  const work = (
    what: NonNullable<Held['job']>['what'],
    act: (tell: (done: number, of: number) => void) => Promise<void>,
  ) =>
    run(async () => {
      try {
        await act(job(what));
      } finally {
        hold({ job: null });
      }
    });

  return {
    saveLedger: () =>
      work('export', async (tell) => {
        const database = await open();
        const now = await currentTime();
        const choices = await choicesNow(database);
        const { name, accounts } = choices.settings;
        const hosts = [...new Set(accounts.filter(({ on }) => on).map(({ origin }) => origin))];
        const made = await exportLedger(database, { name, hosts, all: choicesIn(choices) }, now, tell);
        const title = await titled(database, 'ledger', now);
        save(title, 'application/json', ledgerText(made));
        letGo({ what: 'saved-ledger', name: title });
      }),
    saveSettings: () =>
      run(async () => {
        const database = await open();
        const now = await currentTime();
        const title = await titled(database, 'settings', now);
        save(title, 'application/json', settingsFile(await choicesNow(database), now));
        letGo({ what: 'saved-settings', name: title });
      }),
    readLedger: (chosen) =>
      work('read', async () => {
        const database = await open();
        const read = await readIncoming(database, await chosen.text());
        const { all } = read.file.settings;
        file = read.file;
        settings = all ?? null;
        const offer = all ? await offerOf(database, all) : null;
        hold({ incoming: { name: chosen.name, incoming: read.incoming, offer } });
      }),
    readSettings: (chosen) =>
      work('read', async () => {
        const text = await chosen.text();
        const read = readSettingsFile(text, await choicesNow(await open()), await heldFields());
        settings = 'offer' in read ? JSON.parse(text).settings : null;
        hold({ file: { name: chosen.name, ...read } });
      }),
    restore: (withSettings) =>
      work('restore', async (tell) => {
        if (!file) return;
        const [given, all] = [file, settings];
        const database = await open();
        await importLedger(database, given, tell);
        await send({ type: 'replaced' });
        if (withSettings && all) await takeOver(database, all);
        letGo({ what: 'restored', messages: given.messages.length });
      }),
    takeSettings: () =>
      run(async () => {
        if (!settings) return;
        letGo({ what: 'took-settings', changes: await takeOver(await open(), settings) });
      }),
    countErasure: (chosen) =>
      work('count', async () => {
        const toll = await countErasure(await open(), chosen);
        choice = chosen;
        hold({ toll: { choice: chosen, toll } });
      }),
    erase: () =>
      work('erase', async (tell) => {
        if (!choice) return;
        const { messages } = await eraseChosen(await open(), choice, tell);
        letGo({ what: 'erased', messages });
      }),
    cancel: () => letGo(null),
  };
}

async function titled(database: Ledger, what: string, now: number): Promise<string> {
  return `reachable-${what}-${dateText(todayOf(await readFacts(database), now).date)}.json`;
}
