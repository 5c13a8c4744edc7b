import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { missingInCompose, sending } from './compose.ts';
import { readEnv, textOf, type Env } from './env.ts';
import { readFolders, type Folders } from './folders.ts';
import { missingInList, readList } from './list.ts';
import { mineOnCompose, mineOnPage, type Mine } from './mine.ts';
import { missingInOpen, readOpen, replacedInOpen } from './open.ts';
import { action, isRoundcube, task } from './signature.ts';
import type { Shown } from './when.ts';

type Kind = 'list' | 'open' | 'compose';

function kindOf({ document }: Page): Kind | 'other' | 'login' {
  const classes = document.body?.className ?? '';
  const [doing, what] = [task.exec(classes)?.[1], action.exec(classes)?.[1] ?? ''];
  if (doing === 'login') return 'login';
  if (doing !== 'mail') return 'other';
  if (what === 'none') return 'list';
  if (what === 'show' || what === 'preview') return 'open';
  return what === 'compose' ? 'compose' : 'other';
}

function read(page: Page): Reading {
  const kind = kindOf(page);
  const empty = emptyReading('roundcube');
  if (kind === 'login') return { ...empty, health: { state: 'signed-out', missing: [] } };
  if (kind === 'other') return task.test(page.document.body.className) ? empty : changed('task');

  const { document } = page;
  if (document.readyState === 'loading') return empty;
  // The box of notices comes last in the page: before it is there, the last text may be half of one.
  if (!document.querySelector('#messagestack')) return hasEnded(document) ? changed('messagestack') : empty;
  const env = readEnv(document);
  const mine = kind === 'compose' ? mineOnCompose(page, env) : mineOnPage(page, env);
  const folders = readFolders(document, env);
  const missing = [
    ...missingOn(page, kind, env, folders),
    ...(env ? [] : ['set_env']),
    ...(mine.contradicts ? ['account'] : []),
  ];
  if (missing.length > 0) return changed(...missing);
  return kind === 'compose' ? composing(mine) : shownMails(page, kind, env, mine, folders);
}

function changed(...missing: string[]): Reading {
  return { ...emptyReading('roundcube'), health: { state: 'changed', missing } };
}

/** True where the script stands that comes after everything else in the page. */
function hasEnded({ scripts }: Document): boolean {
  return Array.from(scripts).some(({ textContent }) => /\brcmail\.init\(\)/u.test(textContent));
}

function missingOn(page: Page, kind: Kind, env: Env | null, folders: Folders): string[] {
  if (kind === 'list') return missingInList(page.document, folders);
  return kind === 'open' ? missingInOpen(page, env) : missingInCompose(page.document);
}

function composing({ account, own }: Mine): Reading {
  const reading = { ...emptyReading('roundcube', account), own };
  return account === null ? { ...reading, health: { state: 'ok', missing: ['account'] } } : reading;
}

function shownMails(
  page: Page,
  kind: 'list' | 'open',
  env: Env | null,
  { account }: Mine,
  folders: Folders,
): Reading {
  const { now, zone, loaded = now } = page;
  const shown: Shown = {
    zone,
    now,
    loaded,
    format: textOf(env, 'date_format'),
    locale: textOf(env, 'locale'),
  };
  const own = new Set([account ?? '', ...page.own]);
  const found =
    kind === 'list'
      ? readList(page, account ?? '', own, folders, shown)
      : { unanswered: [], ...readOpen(page, env, account ?? '', own, folders, shown) };
  const reading = emptyReading('roundcube', account);
  if (account !== null) {
    return {
      ...reading,
      ...found,
      health: { state: 'ok', missing: kind === 'open' ? replacedInOpen(page) : [] },
    };
  }
  // Signed in under a name that is no address: without one no direction can be told.
  const count = found.messages.length + found.withheld.reduce((sum, one) => sum + one.count, 0);
  return {
    ...reading,
    withheld: count > 0 ? [{ reason: 'no-direction', count }] : [],
    health: { state: 'ok', missing: ['account'] },
  };
}

/** Opens the mail on a page of its own, at the same installation. A mail just sent has no address yet. */
function link({ url }: Page, { id }: Message): string | null {
  const { origin, pathname, protocol } = new URL(url);
  const slash = id.lastIndexOf('/');
  const [folder, uid] = [id.slice(0, slash), id.slice(slash + 1)];
  if (!protocol.startsWith('http') || id.startsWith('compose/') || !/^\d+$/u.test(uid)) return null;
  const query = new URLSearchParams({ _task: 'mail', _mbox: folder, _uid: uid, _action: 'show' });
  return `${origin}${pathname}?${query.toString()}`;
}

export const roundcube: Site = {
  id: 'roundcube',
  name: siteNames.roundcube,
  recognises: isRoundcube,
  read,
  sending,
  link,
};
