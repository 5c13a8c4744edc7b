import { browser, type Browser } from 'wxt/browser';
import { accountsOf, learnOwn, switchAccount } from './accounts.ts';
import { importLedger } from './ledger/backup.ts';
import { ledger } from './ledger/database.ts';
import { noteHealth } from './ledger/coverage.ts';
import { importKey, ledgerKey, pseudonyms, type Pseudonym } from './ledger/pseudonym.ts';
import { record } from './ledger/record.ts';
import { stateFacts } from './ledger/state.ts';
import { lookIntoMemory } from './memory/look.ts';
import { parseRequest, type Orders, type Receipt, type Request } from './messages.ts';
import { currentTime, replacedNow } from './now.ts';
import { mayRead, syncSites } from './permissions.ts';
import { keep, solved } from './problem.ts';
import { Problem } from './problems.ts';
import { readSettings, type WorkAccount } from './settings.ts';
import { consent } from './welcome/consent.ts';

type Sender = Browser.runtime.MessageSender;

/** Answers any message; what goes wrong is answered as `{ error }`, a problem as plain data, so that nobody waits. */
export async function answer(data: unknown, sender: Sender): Promise<unknown> {
  try {
    const request = parseRequest(data);
    if (isFromPage(request)) return await fromPage(request, sender);
    if (!fromOurselves(sender)) throw new Problem('notAllowed');
    return await fromExtension(request);
  } catch (error) {
    return { error: await keep(error) };
  }
}

/** The user's word comes from our own pages only; a page of a site can send readings, and nothing else. */
function fromOurselves(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

type PageRequest = Extract<Request, { type: 'hello' | 'memory' | 'reading' }>;

function isFromPage(request: Request): request is PageRequest {
  return request.type === 'hello' || request.type === 'memory' || request.type === 'reading';
}

async function fromPage(request: PageRequest, sender: Sender): Promise<unknown> {
  const origin = new URL(sender.url ?? '').origin;
  // A page without an origin of its own (a sandboxed frame) says `null`: nobody can have granted that.
  const agreed = (await readSettings()).consent !== null;
  const allowed = agreed && origin !== 'null' && !sender.tab?.incognito && (await mayRead(origin));
  const accounts = allowed ? await accountsOf(origin) : [];
  switch (request.type) {
    case 'hello':
      return {
        accounts: accounts.map(({ site, account }) => ({ site, account })),
        own: accounts.flatMap((account) => account.own),
        now: await replacedNow(),
      } satisfies Orders;
    case 'memory': {
      const reads = accounts.some(({ site }) => site === request.site) || (__E2E__ && allowed);
      return reads && sender.tab?.id !== undefined
        ? lookIntoMemory(sender.tab.id, sender.frameId ?? 0)
        : null;
    }
    case 'reading':
      return store(request, accounts, origin);
  }
}

/** Puts a reading on disk, if it is of one of the user's work accounts at this origin. */
async function store(
  { reading, links }: Extract<Request, { type: 'reading' }>,
  accounts: readonly WorkAccount[],
  origin: string,
): Promise<Receipt> {
  const sameSite = accounts.filter((account) => account.site === reading.site);
  if (sameSite.length === 0) return { stored: false, why: 'not-a-work-account' };
  const database = await ledger();
  const hash = await hashing();
  const context = { host: origin, links, now: await currentTime() };
  if (reading.account === null) {
    for (const { account } of sameSite) await noteHealth(database, hash, { ...reading, account }, context);
  } else {
    const named = sameSite.find((account) => account.account === reading.account);
    if (!named) return { stored: false, why: 'not-a-work-account' };
    await record(database, hash, reading, context);
    await learnOwn(named, reading.own);
  }
  await solved();
  return { stored: true };
}

async function fromExtension(request: Exclude<Request, PageRequest>): Promise<null> {
  switch (request.type) {
    case 'state':
      await stateFacts(await ledger(), request.facts);
      break;
    case 'account':
      await switchAccount(request);
      await syncSites();
      break;
    case 'consent':
      await consent(request.given);
      break;
    case 'import':
      await importLedger(await ledger(), request.ledger);
      hasher = null;
      break;
    case 'replaced':
      hasher = null;
      await syncSites();
      break;
  }
  return null;
}

let hasher: Promise<Pseudonym> | null = null;

/** One hasher per life of the background: it remembers what it hashed. */
function hashing(): Promise<Pseudonym> {
  hasher ??= ledger().then(ledgerKey).then(importKey).then(pseudonyms);
  hasher.catch(() => (hasher = null));
  return hasher;
}
