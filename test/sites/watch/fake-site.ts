import type { Message, Reading } from '../../../utils/domain/message.ts';
import type { Orders, Receipt } from '../../../utils/messages.ts';
import { emptyReading, type Page, type Site } from '../../../utils/sites/site.ts';
import type { Transport } from '../../../utils/sites/watch/watch.ts';

/** A site so simple that a test can write its pages by hand, and a background that can be told to fail. */

export const account = 'alice@company.test';

/** `<main data-me="…"><p data-msgid="m1" data-at="60000" class="in"></p></main>` */
export const fakeSite: Site = {
  id: 'converse',
  name: 'Fake',
  recognises: ({ document }) => document.querySelector('main') !== null,
  read({ document }): Reading {
    const me = document.querySelector('main')?.dataset.me ?? null;
    const rows = [...document.querySelectorAll<HTMLElement>('p[data-msgid]')];
    const reading = emptyReading('converse', me);
    if (me === null) return reading;
    return {
      ...reading,
      messages: rows.map((row) => said(row.dataset.msgid ?? '', Number(row.dataset.at), row.className, me)),
      answered: [...document.querySelectorAll<HTMLElement>('i[data-msgid]')].map(
        (mark) => mark.dataset.msgid ?? '',
      ),
      own: [me],
    };
  },
  sending: {
    button: 'button.send',
    taken({ document, now }: Page) {
      const draft = document.querySelector<HTMLElement>('form')?.dataset.draft;
      return draft ? { ...said(`compose/${draft}`, now, 'out', account), clock: 'device' } : null;
    },
    accepted: ({ document }) => document.querySelector('.sent') !== null,
  },
  link: (page, message) => (message.direction === 'in' ? `${page.url}#${message.id}` : null),
};

export function said(id: string, at: number, way: string, me = account): Message {
  const out = way.includes('out');
  return {
    site: 'converse',
    account: me,
    conversation: 'boss@company.test',
    thread: null,
    id,
    at,
    precision: 'ms',
    clock: 'server',
    direction: out ? 'out' : 'in',
    sender: out ? me : 'boss@company.test',
    addressed: out ? 'none' : 'direct',
    automated: false,
    answers: null,
  };
}

export interface Background extends Transport {
  accounts: string[];
  /** So many deliveries fail before one succeeds. */
  failing: number;
  /** Every reading that was handed over, whether it was stored or not. */
  tried: Reading[];
  stored: Reading[];
  hellos: number;
}

/** Stores what comes from the work accounts, as the real one does. */
export function fakeBackground(): Background {
  return {
    accounts: [account],
    failing: 0,
    tried: [],
    stored: [],
    hellos: 0,
    memory: async () => null,
    async hello(): Promise<Orders> {
      this.hellos += 1;
      return {
        accounts: this.accounts.map((name) => ({ site: 'converse', account: name })),
        own: [],
        now: null,
      };
    },
    async deliver(reading): Promise<Receipt> {
      this.tried.push(structuredClone(reading));
      if (this.failing > 0) {
        this.failing -= 1;
        throw new Error('Could not establish connection.');
      }
      const known = reading.account === null || this.accounts.includes(reading.account);
      if (this.accounts.length === 0 || !known) return { stored: false, why: 'not-a-work-account' };
      this.stored.push(structuredClone(reading));
      return { stored: true };
    },
  };
}

/** Ids in the order in which they were handed over; twice if twice. */
export function idsOf(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ messages }) => messages.map(({ id }) => id));
}
