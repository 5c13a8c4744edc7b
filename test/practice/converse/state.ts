import { localPart } from '../html.ts';
import { me } from '../workplace.ts';
import type { Post, Workplace } from '../workplace.ts';

/** What the chat page is told when it opens. */
export interface ChatState {
  account: string;
  /** The user's nick in every room. */
  nick: string;
  language: 'en' | 'de';
  /** Milliseconds by which the servers' clock is ahead of this computer's. */
  ahead: number;
  chats: { jid: string; kind: 'room' | 'direct'; unread: number; posts: Post[] }[];
}

/** What the page tells when a post came or was written, so that a page opened later shows it as history. */
export interface Told {
  chat: string;
  post: Post;
}

/** The archive knows whole seconds: a post seen live comes back with its time cut. */
function archived(post: Post): Post {
  return { ...post, delayed: true, at: Math.floor(post.at / 1000) * 1000 };
}

export function stateOf(workplace: Workplace): ChatState {
  return {
    account: me,
    nick: localPart(me),
    language: workplace.language,
    ahead: workplace.now() - Date.now(),
    chats: workplace.chats.map((chat) => ({ ...chat, posts: chat.posts.map(archived) })),
  };
}
