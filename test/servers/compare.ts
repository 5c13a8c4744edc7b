import { judge } from '../../utils/domain/judge.ts';
import type { Channel } from '../../utils/domain/message.ts';
import { rulesOf } from '../../utils/domain/rules.ts';
import type { StoredAsk, StoredMessage } from '../../utils/ledger/schema.ts';
import type { Expected, Planned } from './acts.ts';
import type { LedgerRows } from './ledger.ts';

/** A planned message with what the servers say: the ledger's key that its own id gives, and its true time. */
export interface Truth {
  planned: Planned;
  /** Keyed hash of site, account and id; the ledger may know the message under another one (see `aliases`). */
  hashed: string;
  /** Epoch ms. */
  at: number;
}

/** How far one answered ask is from the servers' records. */
export interface ReplyTime {
  episode: string;
  channel: Channel;
  /** From the first ask to the reply, ms: what the ledger says and what the servers say. */
  ledger: number;
  servers: number;
}

export interface Comparison {
  /** Asks that the dossier says the pages can show, asks in the ledger, and those that agree in everything. */
  asks: { expected: number; found: number; right: number };
  /** Messages in the ledger under the right class or reason, of all planned. */
  classes: { expected: number; right: number };
  /** What disagrees, in plain words; empty when all is well. */
  wrong: string[];
  replyTimes: ReplyTime[];
  /** By key of the day, what the ledger holds. */
  stored: ReadonlyMap<string, StoredMessage>;
}

/** Compares a ledger with what was planned and what the servers recorded. Pure. `asOf` in epoch ms. */
export function compare(truths: readonly Truth[], rows: LedgerRows, zone: string, asOf: number): Comparison {
  const aliases = new Map(rows.aliases);
  const messages = new Map(rows.messages.map((message) => [message.key, message]));
  const keyOf = new Map(
    truths.map((truth) => [aliases.get(truth.hashed) ?? truth.hashed, truth.planned.key]),
  );
  const atOf = new Map(truths.map((truth) => [truth.planned.key, truth.at]));
  const name = (key: string): string => keyOf.get(key) ?? `(unknown ${key})`;
  const wrong: string[] = [];

  const stored = new Map<string, StoredMessage>();
  for (const [key, planned] of keyOf) {
    const message = messages.get(key);
    if (message) stored.set(planned, message);
  }
  for (const { key } of rows.messages) if (!keyOf.has(key)) wrong.push(`surplus message ${name(key)}`);

  let right = 0;
  for (const { planned } of truths) {
    const message = stored.get(planned.key);
    const found = message ? classOf(message) : 'missing';
    const wanted = wantedClass(planned.expected);
    if (found === wanted) right += 1;
    else wrong.push(`${planned.key}: ${found} instead of ${wanted}`);
  }

  const rules = rulesOf(rows.facts, zone);
  const wanted = wantedAsks(truths.map(({ planned }) => planned));
  const found = new Map(rows.asks.map((ask) => [name(ask.key), describe(ask, rows)]));
  function describe(ask: StoredAsk, { messages: all }: LedgerRows): string {
    const reply = ask.reply && { by: name(ask.reply.key), how: ask.reply.how };
    const outcome = judge(ask, rules, asOf)?.outcome ?? 'never';
    const mine = all.filter(
      ({ reason, conversation, sender, at }) =>
        reason === 'ask' &&
        conversation === ask.conversation &&
        sender === ask.sender &&
        at >= ask.at &&
        at <= ask.lastAt,
    );
    return asked(
      mine.map(({ key }) => name(key)),
      reply,
      outcome,
    );
  }
  for (const [episode, text] of wanted) {
    const has = found.get(episode) ?? 'nothing';
    if (has !== text) wrong.push(`ask ${episode}: ${has} instead of ${text}`);
  }
  for (const [episode, text] of found)
    if (!wanted.has(episode)) wrong.push(`surplus ask ${episode}: ${text}`);

  const replyTimes = rows.asks.flatMap((ask): ReplyTime[] => {
    const [from, to] = [atOf.get(name(ask.key)), ask.reply && atOf.get(name(ask.reply.key))];
    if (!ask.reply || from === undefined || to === undefined || to === null) return [];
    const ledger = ask.reply.at - ask.at;
    return [{ episode: name(ask.key), channel: ask.channel, ledger, servers: to - from }];
  });
  const agreeing = [...wanted].filter(([episode, text]) => found.get(episode) === text).length;
  return {
    asks: { expected: wanted.size, found: rows.asks.length, right: agreeing },
    classes: { expected: truths.length, right },
    wrong,
    replyTimes,
    stored,
  };
}

function classOf({ direction, reason }: StoredMessage): string {
  return direction === 'out' ? 'own' : reason;
}

/** A follow-up is stored as an ask; only the judgement tells it apart. */
function wantedClass(expected: Expected): string {
  if (expected.class === 'excluded') return expected.reason;
  return expected.class === 'own' ? 'own' : 'ask';
}

function asked(
  messages: readonly string[],
  reply: { by: string; how: string } | null,
  outcome: string,
): string {
  const fate = reply
    ? `answered by ${reply.by} (${reply.how})`
    : outcome === 'follow-up'
      ? 'follow-up'
      : 'open';
  return `${messages.toSorted().join(' + ')}, ${fate}`;
}

/** By first message, every ask that must be in the ledger, in the words of `asked`. */
function wantedAsks(planned: readonly Planned[]): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const { key, expected } of planned) {
    if (expected.class === 'follow-up') wanted.set(key, asked([key], null, 'follow-up'));
    if (expected.class !== 'ask' || expected.episode !== key) continue;
    const members = planned.filter((one) => one.expected.class === 'ask' && one.expected.episode === key);
    const { answeredBy, how } = expected;
    const reply = answeredBy !== null && how !== null ? { by: answeredBy, how } : null;
    wanted.set(
      key,
      asked(
        members.map((one) => one.key),
        reply,
        'open',
      ),
    );
  }
  return wanted;
}
