import type { Workplace } from '../workplace.ts';

/** The state behind the practice Slack: one workspace, its people, and what was said in its conversations. */

export const slackHost = 'https://app.slack.com/';
export const team = 'T0PRACTICE';
export const slackMe = 'U0ALICE';
export const slackAccount = `${team}:${slackMe}`;

/** Everybody by id; whoever is no person is an app. */
export const posters: Readonly<Record<string, string>> = {
  [slackMe]: 'Alice',
  U0BOSS: 'Boss',
  U0CAROL: 'Carol',
  U0DAVE: 'Dave',
  B0BUILDS: 'Builds',
};

export interface Line {
  /** Seconds and microseconds of the server's clock: the message's id in its conversation. */
  ts: string;
  from: string;
  /** A mention stands in it as `<@U0ALICE>`. */
  text: string;
  /** Root of the thread that it replies in. */
  thread: string | null;
}

export interface Conversation {
  /** `C…` a channel, `D…` a direct chat. */
  id: string;
  name: string;
  lines: Line[];
}

/** A stamp of an instant; the microseconds tell apart what was said in the same millisecond. */
export function stampAt(workplace: Workplace, at: number): string {
  workplace.counter += 1;
  const micros = (at % 1000) * 1000 + (workplace.counter % 1000);
  return `${Math.floor(at / 1000)}.${String(micros).padStart(6, '0')}`;
}

/** Epoch milliseconds of a stamp. */
export function instantOf(ts: string): number {
  return Math.floor(Number(ts.replace('.', '')) / 1000);
}

export function conversationOf({ slack }: Workplace, id: string): Conversation {
  const found = slack.find((one) => one.id === id);
  if (found) return found;
  const conversation = { id, name: id.slice(2).toLowerCase(), lines: [] };
  slack.push(conversation);
  return conversation;
}

/** Puts a message into a conversation. Left out: the boss, now, outside threads. */
export function addLine(
  workplace: Workplace,
  conversation: string,
  { at = workplace.now(), ...parts }: Partial<Omit<Line, 'ts'>> & { at?: number } = {},
): Line {
  const line = { ts: stampAt(workplace, at), from: 'U0BOSS', text: 'Good morning', thread: null, ...parts };
  conversationOf(workplace, conversation).lines.push(line);
  return line;
}
