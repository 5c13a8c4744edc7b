import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { switchAccount } from '../../utils/accounts.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import type { Message } from '../../utils/domain/message.ts';
import { readFacts } from '../../utils/ledger/query.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { changeSettings, type Settings } from '../../utils/settings.ts';
import { emptyReading } from '../../utils/sites/site.ts';
import { chat, newLedger, type Room } from '../ledger/make.ts';
import { at, schedule } from '../report/sample.ts';
import { newDesk, type Desk } from './desk.ts';

const origin = 'https://chat.company.test';
const account = 'alice@company.test';
export const link = `${origin}/#boss`;

export const settings = (change: Partial<Settings>) => changeSettings((now) => ({ ...now, ...change }));

/** A work account at a chat, a ledger, a background: Monday 9 November, 8:00, for each test of a file. */
export class AtDesk {
  desk: Desk = newDesk();
  room!: Room;

  /** The time comes, without anything else happening. */
  async clock(now: number): Promise<void> {
    vi.setSystemTime(now);
    await this.desk.ring();
  }

  /** A page of the chat is read. */
  async read(...messages: Message[]): Promise<unknown> {
    const reading = { ...emptyReading('converse', account), messages };
    const links = Object.fromEntries(messages.map(({ id }) => [id, link]));
    const sender = { id: 'test-extension-id', url: `${origin}/`, tab: { id: 1, incognito: false } };
    const { onMessage } = fakeBrowser.runtime;
    const [answer] = await onMessage.trigger(
      { type: 'reading', reading, links },
      sender as never,
      () => undefined,
    );
    await this.desk.settle();
    return answer;
  }

  async facts(kind: Fact['kind']): Promise<Fact[]> {
    return (await readFacts(this.room.database)).filter((fact) => fact.kind === kind);
  }
}

export const asked = (day: number, time: string, id = `${day} ${time}`) =>
  chat(id, at(day, time), { conversation: `with ${id}`, sender: `${id}@company.test` });

/** Registers what goes before and after each test; nothing may have been complained of. */
export function goToDesk(): AtDesk {
  const here = new AtDesk();
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(at(9, '08:00'));
    vi.spyOn(console, 'error').mockReturnValue();
    here.desk = newDesk();
    here.room = await newLedger();
    await stateFacts(here.room.database, [schedule]);
    await switchAccount({ origin, site: 'converse', account, on: true });
    await settings({ consent: 1 });
    await here.desk.start();
  });
  afterEach(() => {
    expect(console.error).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
  return here;
}
