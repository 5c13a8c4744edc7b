import * as v from 'valibot';
import { deriveAsks } from '../domain/derive.ts';
import { reasons } from '../domain/classify.ts';
import { addressings, clocks, directions, precisions, siteIds, withheldReasons } from '../domain/message.ts';
import { factSchema } from '../domain/schema.ts';
import { instant } from '../domain/stamp.ts';
import { faultAt } from '../fault.ts';
import { Problem } from '../problems.ts';
import { stored } from './derive.ts';
import { ledgerFormat, ledgerVersion } from './format.ts';
import type { StoredAsk, StoredMessage } from './schema.ts';

const hash = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

const message = v.object({
  key: hash,
  site: v.picklist(siteIds),
  account: hash,
  conversation: hash,
  thread: v.nullable(hash),
  at: instant,
  precision: v.picklist(precisions),
  clock: v.picklist(clocks),
  direction: v.picklist(directions),
  sender: v.nullable(hash),
  addressed: v.picklist(addressings),
  automated: v.union([v.boolean(), v.literal('calendar')]),
  answers: v.nullable(hash),
  names: v.exactOptional(v.array(hash)),
  reason: v.picklist(['ask', ...reasons]),
  turn: v.exactOptional(hash),
  twin: v.exactOptional(hash),
  box: v.exactOptional(hash),
  provisional: v.exactOptional(v.literal(true)),
  answeredSeen: v.exactOptional(instant),
  unansweredSeen: v.exactOptional(instant),
  acknowledgedAt: v.exactOptional(instant),
});

const ledgerFile = v.object({
  format: v.literal(ledgerFormat),
  version: v.literal(ledgerVersion),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  key: v.pipe(v.string(), v.base64(), v.length(44)),
  settings: v.object({
    name: v.string(),
    hosts: v.array(v.string()),
    /** All settings, as their own file has them; left out by version 0.1, and parsed by `utils/settings-file`. */
    all: v.exactOptional(v.looseObject({})),
  }),
  /** What was erased before; left out by version 0.1. */
  erased: v.exactOptional(
    v.array(
      v.object({
        stated: instant,
        site: v.nullable(v.picklist(siteIds)),
        from: instant,
        until: instant,
      }),
    ),
  ),
  messages: v.array(message),
  aliases: v.array(v.strictTuple([hash, hash])),
  facts: v.array(factSchema),
  coverage: v.array(v.object({ source: hash, site: v.picklist(siteIds), from: instant, to: instant })),
  withheld: v.array(
    v.object({
      day: v.pipe(v.string(), v.isoDate()),
      source: hash,
      site: v.picklist(siteIds),
      reason: v.picklist(withheldReasons),
      count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** A whole ledger as one JSON file; `public/schemas/ledger-1.json` describes it for others. */
export type LedgerFile = v.InferOutput<typeof ledgerFile>;

/** Reads a ledger file. Throws a problem that names what is wrong with it. */
export function parseLedger(text: string): LedgerFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Problem('fileCutOff');
  }
  const head = v.safeParse(v.object({ format: v.literal(ledgerFormat), version: v.number() }), data);
  if (!head.success) throw new Problem('fileForeign');
  if (head.output.version > ledgerVersion) {
    throw new Problem('fileNewer', head.output.version, ledgerVersion);
  }
  const file = v.safeParse(ledgerFile, data);
  if (file.success) return file.output;
  throw new Problem('fileDamaged', faultAt(file.issues[0]));
}

/** The asks of all messages, derived anew. */
export function asksOf(messages: readonly StoredMessage[]): StoredAsk[] {
  const conversations = Map.groupBy(
    messages.filter((message) => message.turn !== undefined),
    (message) => message.conversation,
  );
  return [...conversations.values()].flatMap((turns) => deriveAsks(turns)).map(stored);
}
