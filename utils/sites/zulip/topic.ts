import { digest } from '../digest.ts';

/** Zulip allows 60 signs; far longer ones are none. */
const longest = 1000;
/** Put before a topic that is done with; the topic stays the same one (zulip/zulip `resolved_topic.ts`). */
const done = /^✔ [ ✔]*/u;

/**
 * A one-way key of a topic's name, which somebody wrote and which is dropped at once. The same for all spellings that
 * Zulip takes for one topic, and for a topic that was marked as done. Null for what is no topic.
 */
export function topicKey(name: unknown): string | null {
  if (typeof name !== 'string' || name.length > longest) return null;
  return digest(name.replace(done, '').toLowerCase());
}
