import { outlook } from '../../../utils/sites/outlook/index.ts';
import type { Page } from '../../../utils/sites/site.ts';
import { parsePage } from '../../captures.ts';

export const alice = 'alice@company.test';
export const boss = 'boss@company.test';
export const carol = 'carol@company.test';
/** Wednesday, 25 November 2026, 11:00 in Berlin. */
export const now = Date.parse('2026-11-25T10:00:00Z');

type Json = Record<string, unknown>;
export const mailbox = (address: string | null) => ({ Name: 'xxx', EmailAddress: address });

/** An item as the client keeps it: from the boss to alice, in the inbox. */
export function item(id: string, parts: Json = {}): Json {
  return {
    __type: 'Message:#Exchange',
    ItemId: { Id: `item/${id}` },
    ParentFolderId: { Id: 'inbox-id' },
    ConversationId: { Id: 'conv/1+=' },
    ItemClass: 'IPM.Note',
    InternetMessageId: `<${id}@company.test>`,
    DateTimeReceived: '2026-11-25T10:05:07+01:00',
    DateTimeSent: '2026-11-25T10:05:04+01:00',
    From: { Mailbox: mailbox(boss) },
    Sender: { Mailbox: mailbox(boss) },
    ToRecipients: [mailbox(alice)],
    CcRecipients: [],
    IsDraft: false,
    ...parts,
  };
}

export const from = (address: string | null, sender = address) => ({
  From: { Mailbox: mailbox(address) },
  Sender: { Mailbox: mailbox(sender) },
});
export const to = (...addresses: (string | null)[]) => ({ ToRecipients: addresses.map(mailbox) });
export const cc = (...addresses: (string | null)[]) => ({ CcRecipients: addresses.map(mailbox) });
export const inFolder = (name: string) => ({ ParentFolderId: { Id: `${name}-id` } });
/** The user's own answer to the boss. */
export const mine = { ...from(alice), ...to(boss), ...inFolder('sentitems') };

const roles = ['inbox', 'sentitems', 'drafts', 'junkemail', 'deleteditems', 'outbox'];

export interface Parts {
  session?: Json;
  folders?: Json[];
  items?: Json[];
  nodes?: [string, string | null][];
  /** ConversationId of the row that the client says is selected. */
  open?: string;
  stores?: Json;
}

export function folders(owner = alice): Json[] {
  const owned = { mailboxInfo: { mailboxSmtpAddress: owner } };
  const known = roles.map((role) => ({ id: `${role}-id`, distinguishedFolderType: role, ...owned }));
  return [...known, { id: 'projects-id', distinguishedFolderType: null, ...owned }];
}

const byId = (list: readonly Json[], id: (one: Json) => string) => new Map(list.map((one) => [id(one), one]));

/** The page's globals. */
export function globals(parts: Parts = {}): Json {
  const session = parts.session ?? { UserEmailAddress: alice, LogonEmailAddress: alice };
  const rootStore = new Map<string, unknown>([
    ['owaSessionStore', { userConfiguration: { SessionSettings: session } }],
    ['folderStore', { folderTable: byId(parts.folders ?? folders(), ({ id }) => String(id)) }],
    [
      'mail',
      {
        items: new Map((parts.items ?? []).map((one, index) => [`key${index}`, one])),
        conversationNodes: new Map(
          (parts.nodes ?? []).map(([id, parent]) => [
            id,
            { InternetMessageId: id, ParentInternetMessageId: parent },
          ]),
        ),
      },
    ],
    [
      'listview',
      {
        selectedTableViewId: 'view',
        tableViews: new Map([['view', { selectedRowKeys: new Set(['row']) }]]),
        tableViewConversationRelations: new Map([['viewrow', { id: parts.open, itemIds: [] }]]),
      },
    ],
    ...Object.entries(parts.stores ?? {}),
  ]);
  return { __satchelGlobalContext: { rootStore } };
}

export interface Shown {
  /** Conversations of the list's rows; the first is selected. */
  rows?: string[];
  /** Times of the open conversation's messages, as they are written. */
  times?: string[];
  /** Label of the account button. */
  me?: string;
  more?: string;
}

export function document({ rows = ['conv/1+='], times = [], me, more = '' }: Shown = {}): Document {
  const options = rows.map(
    (id, index) => `<div role="option" data-convid="${id}" aria-selected="${index === 0}">xxx</div>`,
  );
  const messages = times.map(
    (time, index) =>
      `<div><span id="MSG_${index}_FROM">xxx</span><div data-testid="SentReceivedSavedTime">${time}</div></div>`,
  );
  const button = me === undefined ? '' : `<button id="O365_MainLink_Me" aria-label="${me}"></button>`;
  return parsePage(
    `<html><body>${button}<div role="listbox">${options.join('')}</div><div id="ReadingPaneContainerId">${messages.join('')}</div>${more}</body></html>`,
  );
}

/** A page of alice's, loaded an hour ago. */
export function page(parts: Parts = {}, shown: Shown = {}, more: Partial<Page> = {}): Page {
  const memory: unknown = JSON.parse(JSON.stringify(outlook.memory?.(globals(parts)) ?? null));
  return {
    document: document(shown),
    url: 'https://outlook.office.com/mail/inbox',
    now,
    zone: 'Europe/Berlin',
    own: [],
    loaded: now - 3_600_000,
    memory,
    ...more,
  };
}

export const read = (items: Json[], parts: Parts = {}, more: Partial<Page> = {}) =>
  outlook.read(page({ ...parts, items }, {}, more));
