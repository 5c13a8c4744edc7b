import type { Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { doubtful } from '../instant.ts';
import { createTally } from '../tally.ts';
import { site } from './ids.ts';
import { judge, type Judged } from './judge.ts';
import { ownOn } from './own.ts';
import { keyOf } from './post.ts';
import { readShown } from './shown.ts';
import { paired, rememberedOf, starterOf } from './twins.ts';
import { wishes } from './wishes.ts';

const homes = /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft|live\.com)\//u;
const layout =
  '[data-tid="experience-layout"], [data-tid="message-pane-layout"], [data-tid="channel-pane-message"]';
const signIn = 'input[name="loginfmt"], input[type="password"]';
const message = '[data-mid], [id^="message-body-"]';
/** The app fills its database within this time after loading, ms. */
const fills = 60_000;

function recognises({ document, url }: Page): boolean {
  return homes.test(url) || document.querySelector(layout) !== null;
}

function read(page: Page): Reading {
  const { document, now, loaded, records } = page;
  const empty = emptyReading(site);
  if (!document.querySelector(`${layout}, ${message}`) && document.querySelector(signIn))
    return { ...empty, health: { state: 'signed-out', missing: [] } };
  const { account, contradicts } = ownOn(page);
  if (account === null) return nobodys(page, contradicts);

  const tally = createTally();
  const { cache, places, withheld, settled } = rememberedOf(records ?? {}, account);
  for (const { reason, count } of withheld) tally.add(reason, count);
  const shown = readShown(document, (id) => places.get(id), tally);
  const { twins, torn } = paired(cache, shown.posts);
  if (torn > 0) tally.add('no-sender', torn);
  const lost = new Set([...cache.missing, ...shown.lost, ...(torn > 0 ? ['sender'] : [])]);
  const reading: Reading = { ...emptyReading(site, account), withheld: [] };
  for (const [key, twin] of twins) {
    const { conversation = '' } = twin.record ?? twin.shown ?? {};
    const rootOf = (root: string) => twins.get(keyOf(conversation, root));
    const before = twin.shown ? undefined : settled.get(key);
    const judged: Judged = before
      ? { message: before }
      : judge(twin, {
          account,
          now,
          channel: cache.channels.get(conversation),
          notified: cache.notified.get(key),
          starterOf: (root) => starterOf(rootOf(root), account),
        });
    if (judged.torn) lost.add(judged.torn);
    if (judged.reason) tally.add(judged.reason);
    if (!judged.message) continue;
    reading.messages.push(judged.message);
    const { id, direction, thread } = judged.message;
    // What only the database says, about the root as well, stays as it is.
    const root = thread === null ? undefined : rootOf(thread);
    if (!before && !twin.shown && !judged.torn && (thread === null || (root?.record && !root.shown)))
      settled.set(key, judged.message);
    // The database knows the time, the page knows it at once.
    const { reacted: when = twin.shown?.reacted } = twin.record ?? {};
    if (when !== undefined && direction === 'in')
      reading.acknowledged.push({ message: id, at: isInstant(when, now) ? when : null });
  }
  reading.acknowledged.sort((a, b) => (a.message < b.message ? -1 : 1));
  // A page that has been open for a while and shows messages has them in its database as well.
  const replaced = new Set(shown.replaced);
  if (records && cache.chains === 0 && shown.posts.length > 0 && loaded !== undefined && now - loaded > fills)
    replaced.add('records');
  reading.messages.sort((a, b) => a.at - b.at || (a.conversation < b.conversation ? -1 : 1));
  return {
    ...reading,
    withheld: tally.list(),
    health: { state: lost.size > 0 ? 'changed' : 'ok', missing: [...lost, ...replaced] },
  };
}

/** Without an account no direction can be told; a page that shows messages always says whose it is. */
function nobodys({ document, records }: Page, contradicts: boolean): Reading {
  const chains: unknown = records?.['chains'];
  const count =
    document.querySelectorAll('[id^="message-body-"]').length + (Array.isArray(chains) ? chains.length : 0);
  return {
    ...emptyReading(site),
    withheld: count > 0 ? [{ reason: 'no-direction', count }] : [],
    health:
      count > 0 || contradicts ? { state: 'changed', missing: ['account'] } : { state: 'ok', missing: [] },
  };
}

function isInstant(at: number | null, now: number): boolean {
  return at !== null && doubtful(at, now) === null;
}

export const teams: Site = {
  id: site,
  name: siteNames.teams,
  recognises,
  read,
  records: wishes,
  attributes: [
    'id',
    'datetime',
    'data-mid',
    'data-person-mri',
    'data-track-thread-id',
    'aria-pressed',
    'aria-selected',
  ],
  // No address that opens a conversation is known to be the same for every organisation.
  link: () => null,
};
