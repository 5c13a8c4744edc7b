import type { Addressed, Message, Reading } from '../../utils/domain/message.ts';
import type { Fixture } from './fixture.ts';

/**
 * The wrong messages in a reading of a changed page, each in words. What it no longer says is not wrong: a message may
 * be missing, and a flag may say less than it did.
 *
 * @param expected what is said of the page as it was
 */
export type WrongIn = (reading: Reading, expected: Reading, fixture: Fixture) => string[];

/** How a site's documented limits loosen what is asked of every site. */
export interface Exemptions {
  /** The expected message that this one is, where its id alone does not tell. */
  known?: (message: Message, expected: readonly Message[]) => Message | undefined;
  /** True for a message that is none, and that only one mark showed to be none. */
  mayBe?: (message: Message) => boolean;
  /** True where this fact of a message may be missing. */
  mayLack?: (fact: Fact, message: Message) => boolean;
  /** True where an ask may come of a message that only one mark showed to be none. */
  mayAsk?: (message: Message, known: Message) => boolean;
  /** True where a mention may stand in a message that held none. */
  mayName?: true;
  /** Also what makes no ask must not be said of a message: that it speaks to everybody, that a machine sent it. */
  strict?: boolean;
}

const facts = [
  'site',
  'account',
  'conversation',
  'thread',
  'at',
  'precision',
  'clock',
  'direction',
  'sender',
] as const;
export type Fact = (typeof facts)[number];

/** What a message wants of the user, from the weakest claim to the strongest; in chats, and in mail. */
const claims: readonly (readonly Addressed[])[] = [
  ['unknown', 'none', 'group', 'thread', 'mention', 'direct'],
  ['unknown', 'list', 'cc', 'to'],
];
const asking = new Set<Addressed>(['to', 'direct', 'mention', 'thread']);

function isAsk({ direction, addressed, automated }: Message): boolean {
  return direction === 'in' && automated === false && asking.has(addressed);
}

/** The wrong ones among these messages, each with what is wrong in it, by what holds for every site. */
export function wrongMessages(
  { messages }: Pick<Reading, 'messages'>,
  expected: Pick<Reading, 'messages'>,
  { known: knownOf = byId, mayBe, mayLack, mayAsk, mayName, strict }: Exemptions = {},
): string[] {
  const seen = new Set<Message>();
  return messages.flatMap((message) => {
    const { id, addressed, automated, answers, names = [] } = message;
    const known = knownOf(message, expected.messages);
    if (!known) return mayBe?.(message) ? [] : [`${id} is no message`];
    if (seen.has(known)) return [`${id} twice`];
    seen.add(known);
    const wrong = facts
      .filter((fact) => message[fact] !== known[fact] && !mayLack?.(fact, message))
      .map((fact) => `${fact} is ${message[fact]}, not ${known[fact]}`);
    if (answers !== null && answers !== known.answers) wrong.push(`answers ${answers}`);
    const others = names.filter((name) => !known.names?.includes(name));
    if (others.length > 0 && !mayName) wrong.push(`names ${others.join()}`);
    if (isAsk(message) && !isAsk(known) && !mayAsk?.(message, known)) wrong.push('an ask');
    if ((strict || isAsk(known)) && isStronger(addressed, known.addressed))
      wrong.push(`addressed ${addressed}, not ${known.addressed}`);
    if (strict && automated !== known.automated) wrong.push(`automated ${automated}`);
    return wrong.length > 0 ? [`${id}: ${wrong.join(', ')}`] : [];
  });
}

const byId = (message: Message, expected: readonly Message[]) => expected.find(({ id }) => id === message.id);

function isStronger(addressed: Addressed, than: Addressed): boolean {
  if (addressed === than) return false;
  return !claims.some((order) => {
    const [one, other] = [order.indexOf(addressed), order.indexOf(than)];
    return one !== -1 && other !== -1 && one < other;
  });
}
