import type { Message, Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Page, type Site } from '../site.ts';
import { cardOn, missingOnCard, readCard } from './card.ts';
import { sending } from './compose.ts';
import { missingInList, readList, rowsOn } from './list.ts';
import { memory } from './memory.ts';
import { mineAt, mineOf, type Mine } from './mine.ts';
import { hashOf, placeOf, type Place } from './place.ts';
import { rememberedIn } from './remembered.ts';
import { isSogo, moduleOf } from './signature.ts';
import { readState, telling, type Settings, type State } from './state.ts';
import type { Shown } from './when.ts';

function read(page: Page): Reading {
  const { document, url } = page;
  const empty = emptyReading('sogo');
  const module = moduleOf(document);
  if (module === null) return changed('module');
  if (document.querySelector('form[name="loginForm"]'))
    return { ...empty, health: { state: 'signed-out', missing: [] } };
  // The settings come last in the page.
  if (module !== 'MailerUI' || document.readyState === 'loading') return empty;
  const state = readState(page);
  const place = placeOf(url);
  const mine = mineAt(place?.index ?? 0, page, state);
  const { settings } = state;
  const missing = [...missingState(state, mine), ...missingInList(document), ...missingOnCard(document)];
  if (missing.length > 0 || !settings) return changed(...missing);
  return place ? shownMails(page, place, mine, settings) : { ...empty, account: mine.account };
}

function changed(...missing: string[]): Reading {
  return { ...emptyReading('sogo'), health: { state: 'changed', missing } };
}

function missingState({ accounts, settings, email }: State, mine: Mine): string[] {
  return [
    ...(email === null ? ['email'] : []),
    ...(accounts.length === 0 ? ['accounts'] : []),
    ...(settings === null ? ['settings'] : []),
    ...(mine.contradicts ? ['account'] : []),
  ];
}

function shownMails(page: Page, place: Place, mine: Mine, settings: Settings): Reading {
  const { document, now, loaded = now } = page;
  const shown: Shown = { ...settings, now, loaded };
  const remembered = rememberedIn(page.memory);
  const card = cardOn(document);
  const opened = card && readCard(card, place, mine, remembered.open, shown);
  const { messages, answered, tally } = readList(rowsOn(document), place, mine, remembered, shown, card);
  const id = `${place.folder}/${place.uid}`;
  if (typeof opened === 'string' && !messages.some((message) => message.id === id)) tally.add(opened);
  const whole = typeof opened === 'string' ? null : opened;
  return {
    ...emptyReading('sogo', mine.account),
    messages: whole ? [...messages.filter((message) => message.id !== id), whole] : messages,
    answered,
    withheld: tally.list(),
    own: mine.mail.addresses.filter((address) => address !== mine.account),
    health: { state: 'ok', missing: mine.account === null ? ['account'] : [] },
  };
}

/** Opens the mail beside its folder's list, at the same installation. A mail just sent has no address yet. */
function link({ url, document }: Page, { id, account }: Message): string | null {
  const { origin, pathname, protocol } = new URL(url);
  const slash = id.lastIndexOf('/');
  const [folder, uid] = [id.slice(0, slash), id.slice(slash + 1)];
  if (!protocol.startsWith('http') || id.startsWith('compose/') || !/^\d+$/u.test(uid)) return null;
  const index = mineOf(account, { document, own: [] }, readState({ document }))?.index;
  // A window of its own shows one mail and no list.
  return index === undefined
    ? null
    : `${origin}${pathname.replace(/[^/]*$/u, 'view')}${hashOf(index, folder, uid)}`;
}

export const sogo: Site = {
  id: 'sogo',
  name: siteNames.sogo,
  recognises: isSogo,
  read,
  sending,
  memory,
  link,
  // A form is read when it is sent, and what is typed into it changes all the time.
  ignores: '#mailEditor md-dialog-content',
  facts: { selector: telling, attributes: ['id', 'type', 'src'] },
};
