import * as v from 'valibot';
import { siteIds } from './domain/message.ts';
import { factSchema, list, readingSchema, text } from './domain/schema.ts';

/**
 * Every message between the parts of the extension: plain JSON, parsed where it arrives. Pages of sites send
 * `hello`, `memory` and `reading`; pages of the extension send the rest. Only the background answers.
 */

const request = v.variant('type', [
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('memory'), site: v.picklist(siteIds) }),
  v.object({ type: v.literal('reading'), reading: readingSchema, links: v.record(v.string(), text) }),
  v.object({ type: v.literal('state'), facts: list(factSchema) }),
  v.object({
    type: v.literal('account'),
    origin: text,
    site: v.picklist(siteIds),
    account: text,
    on: v.boolean(),
  }),
  v.object({ type: v.literal('import'), ledger: v.string() }),
  // A page has changed the whole ledger itself, telling the user how far it is: its key may be another.
  v.object({ type: v.literal('replaced') }),
  v.object({ type: v.literal('consent'), given: v.boolean() }),
]);
export type Request = v.InferOutput<typeof request>;

/** What a page of a site is told: which accounts of its host are recorded, and the user's own addresses there. */
export interface Orders {
  /** Empty: read nothing. */
  accounts: { site: string; account: string }[];
  own: string[];
  /** The instant that counts as now, only in the end-to-end build; null everywhere else. */
  now: number | null;
}

/** The answer to a `reading`: its messages are on disk, or this account is none of the user's work accounts. */
export type Receipt = { stored: true } | { stored: false; why: 'not-a-work-account' };

export function parseRequest(data: unknown): Request {
  return v.parse(request, data);
}
