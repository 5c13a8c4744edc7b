import { browser } from 'wxt/browser';
import { siteIds, type SiteId } from '../domain/message.ts';
import type { Fact } from '../domain/fact.ts';
import { onChange } from '../ledger/changes.ts';
import { ledger } from '../ledger/database.ts';
import { hashSender, readSenders } from '../ledger/people.ts';
import { readFacts } from '../ledger/query.ts';
import { currentTime, localZone } from '../now.ts';
import { report } from '../problem.ts';
import { send } from '../send.ts';
import { readSettings } from '../settings.ts';
import { siteNames } from '../sites/names.ts';
import { senderAt } from '../sites/who.ts';
import { personFact, rowsOf, wordOn } from './rows.ts';
import type { Found, PeopleActions, PeopleState, Refused, Word } from './state.ts';

/** The senders of asks, handed over whenever something changes until the signal aborts, and what can be said of them. */
export function createPeoplePage(show: (state: PeopleState) => void, signal: AbortSignal): PeopleActions {
  let found: Found[] | null = null;
  let refused: Refused | null = null;
  let problem: string | null = null;
  /** What was said before the last change, by sender. */
  let before: [sender: string, word: Word][] = [];

  const refresh = async () => {
    const more = { found, refused, sites: siteNames, zone: localZone() };
    try {
      const database = await ledger();
      const [senders, facts, now] = await Promise.all([
        readSenders(database),
        readFacts(database),
        currentTime(),
      ]);
      const undoable = before.length > 0;
      const rows = rowsOf(senders, facts);
      if (!signal.aborted) show({ ...more, now, rows, undoable, problem });
    } catch (error) {
      problem = await report(error);
      if (!signal.aborted) show({ ...more, now: 0, rows: [], undoable: false, problem });
    }
  };
  /** What was found or refused before is no longer said, whatever comes of the work. */
  const run = async (work: () => Promise<void>) => {
    [found, refused] = [null, null];
    try {
      await work();
      problem = null;
    } catch (error) {
      problem = await report(error);
    }
    await refresh();
  };
  /** States words on senders, and remembers what they take the place of. */
  const state = async (words: readonly (readonly [sender: string, word: Word])[]) => {
    const facts = await readFacts(await ledger());
    const now = await currentTime();
    const replaced = words.map(([sender]): [string, Word] => [sender, wordOn(facts, sender)]);
    const stated: Fact[] = words.map(([sender, word]) => personFact(sender, word, now));
    await send({ type: 'state', facts: stated });
    before = replaced;
  };

  onChange(() => void refresh(), signal);
  void refresh();

  return {
    say: ({ sender }, word) =>
      void run(async () => {
        await state([[sender, word]]);
      }),
    add: (typed, { name, group }) =>
      void run(async () => {
        const senders = await lookFor(typed);
        if (typeof senders === 'string') {
          refused = senders;
          return;
        }
        if (name !== null || group !== null) {
          const facts = await readFacts(await ledger());
          await state(
            senders.map(({ sender }) => [sender, { ...wordOn(facts, sender), name, group }] as const),
          );
        }
        found = senders.map(({ site, asks }) => ({ site, asks }));
      }),
    undo: () =>
      void run(async () => {
        await state(before);
        before = [];
      }),
    open: (link) => {
      if (/^https?:/u.test(link)) void browser.tabs.create({ url: link });
    },
  };
}

/** The senders whom a typed address or chat id may stand for: one at each site of the user's that names people so. */
async function lookFor(typed: string): Promise<(Found & { sender: string })[] | Refused> {
  const database = await ledger();
  const [{ accounts }, known] = await Promise.all([readSettings(), readSenders(database)]);
  const own = accounts.flatMap((account) => [account.account, ...account.own]);
  if (own.some((address) => address.toLowerCase() === typed.trim().toLowerCase())) return 'own';
  const sites = new Set<SiteId>([...accounts, ...known].map(({ site }) => site));
  const found: (Found & { sender: string })[] = [];
  for (const site of siteIds.filter((one) => sites.has(one))) {
    const name = senderAt(site, typed);
    if (name === null) continue;
    const sender = await hashSender(database, site, name);
    found.push({ site, sender, asks: known.find((row) => row.sender === sender)?.asks ?? 0 });
  }
  return found.length > 0 ? found : 'nobody';
}
