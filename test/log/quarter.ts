import { dateNumber, dateText } from '../../utils/domain/clock.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import type { LedgerFile } from '../../utils/ledger/file.ts';
import { hash, ledgerFile } from '../report/ledger-file.ts';
import { at, schedule } from '../report/sample.ts';

type Message = LedgerFile['messages'][number];

const minute = 60_000;
const day = 24 * 60 * minute;
/** Friday of 2026-W47. */
const last = dateNumber('2026-11-20');
const people = ['boss', 'carol', 'dave'] as const;

function message(id: string, when: number, more: Partial<Message>): Message {
  const conversation = hash(more.conversation ?? id);
  return {
    key: hash(id),
    site: 'slack',
    account: hash('alice'),
    thread: null,
    at: when,
    precision: 's',
    clock: 'server',
    direction: 'in',
    sender: hash('carol'),
    addressed: 'direct',
    automated: false,
    answers: null,
    reason: 'ask',
    ...more,
    conversation,
    ...(more.turn !== undefined && { turn: conversation }),
  };
}

const mail = { site: 'gmail', precision: 'minute', clock: 'site' } as const;
const own = { direction: 'out', sender: hash('alice'), addressed: 'none', reason: 'own', turn: '' } as const;

/** A day: eight asks in chat, of which those after three in the afternoon wait long, two mails, and what is no ask. */
function dayOf(date: number, morning: number): Message[] {
  const messages: Message[] = [];
  const id = (what: string) => `${dateText(date)} ${what}`;
  for (let index = 0; index < 8; index++) {
    const asked = morning + (index * 55 + (date % 7)) * minute;
    const conversation = id(`chat ${index}`);
    const sender = hash(people[index % 3]!);
    messages.push(message(id(`ask ${index}`), asked, { conversation, sender, turn: '' }));
    // Friday's last is still open.
    if (date === last && index === 7) continue;
    const waits = index > 5 ? 12 + ((date * 7 + index) % 14) : 2 + ((date + index * 3) % 8);
    messages.push(message(id(`reply ${index}`), asked + waits * minute, { conversation, ...own }));
  }
  for (const [index, waits] of [95, 290].entries()) {
    const asked = morning + (40 + index * 100) * minute;
    const conversation = id(`mail ${index}`);
    messages.push(
      message(id(`mail ask ${index}`), asked, { ...mail, conversation, addressed: 'to', turn: '' }),
      message(id(`mail reply ${index}`), asked + waits * minute, { ...mail, conversation, ...own }),
    );
  }
  messages.push(
    message(id('cc'), morning + 70 * minute, { ...mail, addressed: 'cc', reason: 'cc' }),
    message(id('news'), morning + 5 * minute, {
      ...mail,
      addressed: 'list',
      automated: true,
      reason: 'automated',
    }),
  );
  return messages;
}

/** Twelve weeks in a ledger's file: Tuesdays and Thursdays at home, Carol pinned by a hostile name. */
export function quarter(): LedgerFile {
  const dates = Array.from({ length: 12 * 7 - 2 }, (_, back) => last - back).toReversed();
  const workdays = dates.filter((date) => (date + 3) % 7 < 5);
  const midnight = (date: number) => {
    // Summer time ends on 25 October.
    const summer = date < dateNumber('2026-10-25') ? 60 * minute : 0;
    return at(20, '00:00') - (last - date) * day - summer;
  };
  const remote = workdays
    .filter((date) => [1, 3].includes((date + 3) % 7))
    .map((date): Fact => {
      const from = midnight(date);
      return { kind: 'place', stated: from + 8 * 60 * minute, from, until: from + day, place: 'remote' };
    });
  return {
    ...ledgerFile(),
    settings: { name: 'Alice', hosts: [] },
    aliases: [],
    coverage: [],
    withheld: [],
    facts: [
      { ...schedule, from: '2026-08-01' },
      ...remote,
      {
        kind: 'person',
        stated: at(1, '09:00'),
        sender: hash('carol'),
        notAPerson: false,
        name: 'Carol <b>',
        group: 'team',
      },
    ],
    messages: workdays.flatMap((date) => dayOf(date, midnight(date) + 9 * 60 * minute)),
  };
}
