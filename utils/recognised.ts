import * as v from 'valibot';
import { siteIds } from './domain/message.ts';

/** What an observer answers when the popup asks which page this is. Parsed: a page's process could say anything. */
export const recognised = v.object({
  site: v.picklist(siteIds),
  name: v.string(),
  account: v.nullable(v.string()),
  origin: v.string(),
  health: v.picklist(['ok', 'signed-out', 'changed']),
});
export type Recognised = v.InferOutput<typeof recognised>;
