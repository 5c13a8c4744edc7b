import type { Message, Reading } from '../../domain/message.ts';
import { agreed } from '../agreed.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { createTally } from '../tally.ts';
import { leftOver, weigh } from './health.ts';
import { site } from './ids.ts';
import { judge } from './judge.ts';
import { memory } from './memory.ts';
import { mineOn } from './mine.ts';
import { placeOn } from './place.ts';
import { recall } from './remembered.ts';
import { idOfRow, isPending, readRow, rowsOn, type Row } from './row.ts';
import { app, isMattermost } from './signature.ts';

const signIn = '#input_loginId, #input_password-input, .login-body-card, [data-testid="login-body-card"]';

function read(page: Page): Reading {
  const { document, now } = page;
  const empty = emptyReading(site);
  if (!document.querySelector(app) && document.querySelector(signIn))
    return { ...empty, health: { state: 'signed-out', missing: [] } };

  const tally = createTally();
  const lost = new Set<string>();
  const elements = rowsOn(document);
  const rows: Row[] = [];
  for (const element of elements) {
    const id = idOfRow(element);
    if (id !== null) rows.push(readRow(element, id));
    else if (isPending(element)) tally.add('pending');
    // What the app tells of several people at once has an id of its own.
    else if (!element.classList.contains('post--system')) {
      tally.add('no-id');
      lost.add('post');
    }
  }
  const unseen = leftOver(document, elements);
  tally.add('no-id', unseen);
  if (unseen > 0) lost.add('post');

  const known = recall(document, page.memory);
  const { account, contradicts, replaced: instead } = mineOn(document, rows, known);
  if (account === null) return nobodys(rows, contradicts);
  const place = placeOn(document, rows);
  const { lost: landmarks, replaced } = weigh(rows, place, known);
  for (const name of landmarks) lost.add(name);
  const reading: Reading = emptyReading(site, account);
  const byId = Map.groupBy(rows, ({ id }) => id);
  const authorOf = (id: string) =>
    agreed(
      ...(byId.get(id) ?? []).flatMap((row) => [row.by, row.mine ? account : undefined]),
      known.now.get(id)?.by,
      known.past.of(id)?.by,
    ).value;
  for (const [id, copies] of byId) {
    const { message, reason, torn, reacted } = judge(id, copies, {
      account,
      now,
      place,
      recall: known,
      authorOf,
    });
    if (torn !== undefined) lost.add(torn);
    if (reason) tally.add(reason);
    if (!message) continue;
    reading.messages.push(message);
    if (reacted !== undefined) reading.acknowledged.push({ message: id, at: reacted });
  }
  reading.messages.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  reading.acknowledged.sort((a, b) => (a.message < b.message ? -1 : 1));
  return {
    ...reading,
    withheld: tally.list(),
    health: { state: lost.size > 0 ? 'changed' : 'ok', missing: [...lost, ...replaced, ...instead] },
  };
}

/** Without an account no direction can be told; a page that shows posts always says whose it is. */
function nobodys(rows: readonly Row[], contradicts: boolean): Reading {
  const count = rows.filter(({ notice }) => !notice).length;
  return {
    ...emptyReading(site),
    withheld: count > 0 ? [{ reason: 'no-direction', count }] : [],
    health:
      count > 0 || contradicts ? { state: 'changed', missing: ['account'] } : { state: 'ok', missing: [] },
  };
}

/** A post has an address below its team; the team, and whatever path stands before it, is that of the open page. */
function link({ url }: Page, { id }: Message): string | null {
  const { origin, pathname, protocol } = new URL(url);
  const [, team] = /^(.*?\/[^/]+)\/(?:channels|messages|threads|pl)(?:\/|$)/u.exec(pathname) ?? [];
  return protocol.startsWith('http') && team !== undefined ? `${origin}${team}/pl/${id}` : null;
}

export const mattermost: Site = {
  id: site,
  name: siteNames.mattermost,
  recognises: isMattermost,
  read,
  memory,
  attributes: ['id', 'class', 'src', 'aria-labelledby', 'data-channelid'],
  // Nothing is read where the user writes.
  ignores: '.AdvancedTextEditor, .create_post',
  link,
};
