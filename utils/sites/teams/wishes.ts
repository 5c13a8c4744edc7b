import type { RecordWish } from '../site.ts';
import { messageId, writerOf } from './ids.ts';
import type { Mention } from './post.ts';

/** What is taken of a message in a chain. Nothing in it is text. */
export interface Line {
  id: unknown;
  parent: unknown;
  type: unknown;
  at: unknown;
  from: unknown;
  mine: unknown;
  gone: boolean;
  mentions: Mention[] | null;
  reacted?: number | null;
  quotes: string | null;
}

type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/**
 * Teams' own cache, by names seen 2026-10: `Teams:<manager>:react-web-client:<tenant>:<user>:<locale>`. Several people
 * and organisations may have a set each at one origin, so every row carries whose it is.
 */
export const wishes: readonly RecordWish[] = [
  wish('chains', 'replychain-manager', /^replychains/u, chain),
  wish('conversations', 'conversation-manager', /^conversations/u, (record) => {
    const { threadProperties } = record;
    return { id: record['id'], type: isFields(threadProperties) ? threadProperties['threadType'] : null };
  }),
  wish('feed', 'activity-manager', /^feed-items/u, (record) => {
    const { activityType, activitySubtype, sourceThreadId, sourceMessageId } = record;
    if (activityType !== 'mention' && activityType !== 'mentionInChat') return null;
    return { type: activitySubtype, conversation: sourceThreadId, id: sourceMessageId };
  }),
];

function wish(
  as: string,
  manager: string,
  store: RegExp,
  fields: (record: Fields, database: string) => Fields | null,
): RecordWish {
  return {
    as,
    database: new RegExp(`^Teams:${manager}:react-web-client:`, 'u'),
    store,
    take(record, database) {
      try {
        const taken = isFields(record) ? fields(record, database) : null;
        return taken && { of: ownerOf(database), ...taken };
      } catch {
        return null;
      }
    },
  };
}

/** `<tenant>:<user>` of a database. */
function ownerOf(database: string): string {
  return /:react-web-client:([^:]+:.+):[^:]*$/u.exec(database)?.[1]?.toLowerCase() ?? '';
}

function chain(record: Fields, database: string): Fields {
  const { messageMap, conversationId, replyChainId } = record;
  const messages = isFields(messageMap) ? Object.values(messageMap).filter(isFields) : [];
  return {
    // What contradicts its chain about the conversation is nowhere.
    conversation: conversationId,
    lines: messages
      .filter((message) => (message['conversationId'] ?? conversationId) === conversationId)
      .map((message) => line(message, replyChainId, database)),
  };
}

function line(message: Fields, root: unknown, database: string): Line {
  const { content, deletionInfo, parentMessageId } = message;
  const properties = isFields(message['properties']) ? message['properties'] : {};
  // Two names of one root that differ are no root.
  const known = [parentMessageId, root].filter((one) => one !== undefined && one !== null);
  return {
    id: message['id'],
    parent: new Set(known).size === 1 ? known[0] : null,
    type: message['messageType'],
    at: message['originalArrivalTime'],
    from: message['creator'],
    mine: message['isSentByCurrentUser'],
    gone: isFields(deletionInfo) || deletionInfo === true,
    mentions: mentionsIn(properties['mentions']),
    ...reactionIn(listOf(properties['emotions']) ?? [], database.toLowerCase()),
    quotes: typeof content === 'string' ? quotedIn(content) : null,
  };
}

/** A list, as it is or written as JSON; null for anything else. */
function listOf(value: unknown): Fields[] | null {
  if (value === undefined || value === null || value === '') return [];
  try {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(list) ? list.filter(isFields) : null;
  } catch {
    return null;
  }
}

function mentionsIn(value: unknown): Mention[] | null {
  const list = listOf(value);
  if (!list) return null;
  return list.flatMap(({ mri, mentionType }) =>
    typeof mri === 'string' && typeof mentionType === 'string' ? [{ type: mentionType, id: mri }] : [],
  );
}

/** The first reaction of the person whose database it is; those of others are not taken. */
function reactionIn(emotions: readonly Fields[], database: string): Pick<Line, 'reacted'> {
  const own = emotions
    .flatMap(({ users }) => listOf(users) ?? [])
    .filter(({ mri }) => {
      const user = writerOf(mri)?.replace(/^8:orgid:/u, '');
      return user !== undefined && database.includes(`:${user.toLowerCase()}:`);
    });
  if (own.length === 0) return {};
  const times = own.map(({ time }) => time).filter((time) => typeof time === 'number');
  return { reacted: times.length > 0 ? Math.min(...times) : null };
}

/** Id of the message that a reply quotes: an attribute of the quotation, which writers cannot type. */
function quotedIn(content: string): string | null {
  const [tag = ''] = /<blockquote\b[^>]*\/Reply"[^>]*>/u.exec(content) ?? [];
  const [, id = ''] = /\sitemid="([^"]*)"/u.exec(tag) ?? [];
  return messageId.test(id) ? id : null;
}
