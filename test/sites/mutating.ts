import type { Reading, SiteId } from '../../utils/domain/message.ts';
import { digest } from '../../utils/sites/digest.ts';
import { siteOf } from '../../utils/sites/registry.ts';
import type { Page, Site } from '../../utils/sites/site.ts';
import type { Mutation } from './change.ts';
import { wrongIn as ofConverse } from './converse/wrong.ts';
import { wrongIn as ofElement } from './element/wrong.ts';
import { wrongIn as ofDiscord } from './discord/wrong.ts';
import { pageOf, partsOf, readingOf, type Made } from './fixture.ts';
import { wrongIn as ofGmail } from './gmail/wrong.ts';
import { wrongIn as ofGoogleChat } from './google-chat/wrong.ts';
import { wrongIn as ofMattermost } from './mattermost/wrong.ts';
import { mutateState, takenFrom } from './mutate-state.ts';
import { mutateDocument, pick, seeded, type Anatomy } from './mutate.ts';
import { wrongIn as ofOutlook } from './outlook/wrong.ts';
import { wrongIn as ofRocketChat } from './rocket-chat/wrong.ts';
import { wrongIn as ofRoundcube } from './roundcube/wrong.ts';
import { wrongIn as ofSlack } from './slack/wrong.ts';
import { wrongIn as ofSogo } from './sogo/wrong.ts';
import { wrongIn as ofTeams } from './teams/wrong.ts';
import { wrongIn as ofTheLounge } from './the-lounge/wrong.ts';
import type { WrongIn } from './wrong.ts';
import { wrongIn as ofZulip } from './zulip/wrong.ts';

interface Judge {
  wrongIn: WrongIn;
  anatomy: Anatomy;
  /**
   * True where up to three changes are made at once. Where a fact has two signs, as most have in the other sites, two
   * changes may take both.
   */
  several: boolean;
}

/** How a site's readings are judged, and what its pages are made of. */
const judges: Record<SiteId, Judge> = {
  gmail: { wrongIn: ofGmail, anatomy: { rows: 'tr.zA, [role="listitem"]' }, several: false },
  outlook: { wrongIn: ofOutlook, anatomy: { rows: '[role="option"]' }, several: false },
  slack: {
    wrongIn: ofSlack,
    anatomy: {
      rows: '[data-qa="virtual-list-item"][data-item-key]',
      messages: '[data-qa="virtual-list-item"], [data-qa="user-button"], .c-message_attachment',
    },
    several: false,
  },
  teams: {
    wrongIn: ofTeams,
    anatomy: { rows: '[data-tid="chat-pane-item"], [data-reply-chain-id]' },
    several: true,
  },
  'google-chat': {
    wrongIn: ofGoogleChat,
    anatomy: { rows: 'c-wiz[data-topic-id]', messages: 'c-wiz[data-topic-id], [data-id]' },
    several: true,
  },
  roundcube: { wrongIn: ofRoundcube, anatomy: { rows: 'tr.message', messages: 'tr.message' }, several: true },
  converse: {
    wrongIn: ofConverse,
    anatomy: { rows: 'converse-chat-message', messages: '.chat-msg' },
    several: true,
  },
  sogo: {
    wrongIn: ofSogo,
    anatomy: { rows: 'md-list-item', messages: '.sg-message-list-item, md-card' },
    several: true,
  },
  mattermost: {
    wrongIn: ofMattermost,
    anatomy: { rows: '.post', messages: '.post, .post-preview, [id^="sidebarItem_"]' },
    several: false,
  },
  'rocket-chat': {
    wrongIn: ofRocketChat,
    anatomy: { rows: '.rcx-message, .rcx-message-thread', messages: '.rcx-message, .rcx-message-thread' },
    several: false,
  },
  zulip: { wrongIn: ofZulip, anatomy: { rows: '.message_row', messages: '.message_row' }, several: true },
  element: {
    wrongIn: ofElement,
    anatomy: { rows: 'li.mx_EventTile', messages: 'li.mx_EventTile' },
    several: true,
  },
  discord: {
    wrongIn: ofDiscord,
    anatomy: {
      rows: 'li[id^="chat-messages-"]',
      messages: '[id^="chat-messages-"], [class*="repliedMessage"], [class*="panels"]',
    },
    several: true,
  },
  'the-lounge': {
    wrongIn: ofTheLounge,
    anatomy: { rows: '.messages > .msg', messages: '.msg, #nick, .channel-list-item' },
    several: true,
  },
};

/** What came of reading a page once it was changed. */
export interface Tried {
  /** What was done, in words. */
  done: string;
  /** The wrong messages, each with what is wrong in it. */
  wrong: string[];
  /** What was thrown; null where nothing was. */
  thrown: string | null;
  /** How many messages were read. */
  read: number;
}

export interface Mutated {
  page: Page;
  expected: Reading;
  /**
   * Changes the page, reads it, and changes it back. The same for the same fixture and seed,
   * whatever other fixtures there are.
   */
  attempt(seed: number): Tried;
}

/** How many of `total` changes are made in one of so many fixtures: spread evenly, the first take what is left. */
export function shareOf(total: number, index: number, fixtures: number): number {
  return Math.floor(total / fixtures) + (index < total % fixtures ? 1 : 0);
}

/** The page of a fixture to be changed again and again; parsed once. */
export function mutated({ site, name, html, fixture }: Made): Mutated {
  const reader = siteOf(site);
  const { wrongIn, anatomy, several } = judges[site];
  const page = pageOf(reader, html, fixture);
  const expected = readingOf(fixture);
  const state = structuredClone(fixture.state);
  const parts = takenFrom(state);
  const base = Number.parseInt(digest(site, name).slice(0, 8), 16);

  return {
    page,
    expected,
    attempt(seed) {
      const random = seeded(base + seed);
      // Half of the changes where messages come from what the page keeps.
      const inState = parts.length > 0 && random() < 0.5;
      const changes: Mutation[] = [];
      const tried: Tried = { done: '', wrong: [], thrown: null, read: 0 };
      for (let left = several ? (pick([1, 1, 1, 2, 3], random) ?? 1) : 1; left > 0; left -= 1)
        changes.push(inState ? mutateState(parts, random) : mutateDocument(page.document, random, anatomy));
      try {
        // What stands at the elements goes with them.
        const anew = inState || state?.properties !== undefined;
        const now = anew ? { ...page, ...partsOf(reader, page.document, state) } : page;
        const [whole, some] = readingsOf(reader, now, seed);
        tried.read = whole?.messages.length ?? 0;
        for (const reading of [whole, some])
          if (reading) tried.wrong.push(...wrongIn(reading, expected, fixture));
      } catch (error) {
        tried.thrown = error instanceof Error ? error.message : JSON.stringify(error);
      }
      tried.done = changes.map(({ what }) => what).join('; ');
      for (const { undo } of changes.toReversed()) undo();
      return tried;
    },
  };
}

/** The page as a whole and, now and then, two of its rows by themselves, as the observer reads them. */
function readingsOf(reader: Site, page: Page, seed: number): (Reading | null)[] {
  if (!reader.recognises(page)) return [];
  const whole = reader.read(page);
  if (!reader.rows || seed % 10 !== 0) return [whole];
  const rows = [...page.document.querySelectorAll(reader.rows.selector)].slice(seed % 3);
  return [whole, reader.rows.read(page, rows.slice(0, 2))];
}
