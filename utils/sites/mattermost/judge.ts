import type { Message } from '../../domain/message.ts';
import { agreed } from '../agreed.ts';
import { doubtful } from '../instant.ts';
import type { Reason } from '../tally.ts';
import { addressing } from './addressing.ts';
import { site } from './ids.ts';
import type { Place } from './place.ts';
import type { Recall } from './remembered.ts';
import type { Row } from './row.ts';

/** Mattermost is not older, epoch ms. */
const first = Date.UTC(2015, 0);

/** A message, why it is withheld, or neither where a row shows none; `torn` names what its sources disagree about. */
export interface Judged {
  message?: Message;
  reason?: Reason;
  torn?: string;
  /** When the user reacted, epoch ms; null where no time is known, left out without a reaction. */
  reacted?: number | null;
}

export interface Around {
  account: string;
  now: number;
  place: Place;
  recall: Recall;
  /** Who wrote a post, as far as all who say it say the same; undefined where nobody does. */
  authorOf(id: string): string | undefined;
}

/** Puts together what the rows of one post, and what React was given for them, say. What they disagree about is withheld. */
export function judge(id: string, rows: readonly Row[], around: Around): Judged {
  const { account, now, place, recall } = around;
  const recalled = recall.now.get(id);
  // What marks a program or a notice may stand in memory alone: an earlier look only fills holes of this one.
  const before = recalled && recall.past.of(id);
  if (recalled?.gone) return { reason: 'stale' };
  if (recalled?.failed || rows.some(({ gone }) => gone))
    return { reason: recalled?.failed ? 'pending' : 'stale' };
  const torn = recall.past.torn.has(id) ? 'post' : rows.find((row) => row.torn !== null)?.torn;
  if (torn) return { reason: 'no-sender', torn };

  const type = recalled?.type ?? null;
  const notice = rows.some((row) => row.notice);
  const isAnswer = type === 'system_auto_responder' || (type === null && rows.some((row) => row.answering));
  const mine = rows.some((row) => row.mine);
  // What the app says of itself is nobody's; a post that tells what its writer does (`/me`) only looks like that.
  if (type === null ? notice && !mine && !isAnswer : type.startsWith('system_') && !isAnswer) return {};
  if (type === '' && notice) return { reason: 'no-direction', torn: 'post--system' };

  const at = agreed(...rows.map((row) => row.at), recalled?.at, before?.at);
  const why = at.value === undefined || at.value < first ? 'no-time' : doubtful(at.value, now);
  if (at.value === undefined || why) return { reason: why ?? 'no-time', ...(at.torn && { torn: 'time' }) };
  const by = agreed(...rows.map((row) => row.by), recalled?.by, before?.by, mine ? account : undefined);
  if (by.value === undefined) return { reason: 'no-sender', ...(by.torn && { torn: 'sender' }) };
  const isOwn = by.value === account;
  // An automatic answer is drawn as a notice, and those bear no mark of the user's own.
  if (isOwn && !(notice && isAnswer) && rows.some((row) => !row.mine))
    return { reason: 'no-direction', torn: 'current--user' };
  const where = agreed(...rows.map((row) => place.channelOf(row)), recalled?.where, before?.where);
  if (where.value === undefined) return { reason: 'pending', ...(where.torn && { torn: 'channel-header' }) };
  const root = agreed(...rows.map((row) => place.rootOf(row)), recalled?.root, before?.root);
  if (root.value === undefined) return { reason: 'order-unknown', ...(root.torn && { torn: 'thread' }) };

  const kind = agreed(place.kindOf(where.value), recalled?.kind);
  const automated =
    isAnswer ||
    recalled?.bot === true ||
    rows.some((row) => row.automatic) ||
    (type !== null && !written.has(type));
  const people = place.peopleOf(where.value);
  // While another chat opens, the old posts may still stand under its name.
  if (people && !automated && !people.includes(by.value))
    return { reason: 'pending', torn: 'channel-header' };
  const { addressed, torn: tornMention } = isOwn
    ? { addressed: 'none' as const }
    : addressing(rows, recalled, {
        account,
        kind: kind.value,
        rootBy: root.value === null ? null : authorOf(root.value, recalled?.rootBy ?? undefined, around),
      });
  const others = (recalled?.mentions ?? []).filter((one) => one !== null && one !== account);
  const names = [...new Set(others)] as string[];
  const reacted = rows.some((row) => row.reacted) && !isOwn;
  const problem = kind.torn ? 'kind' : tornMention;
  return {
    ...(problem !== undefined && { torn: problem }),
    ...(reacted && { reacted: timeOf(recalled?.reacted ?? null, now) }),
    message: {
      site,
      account,
      conversation: where.value,
      thread: root.value,
      id,
      at: at.value,
      precision: 'ms',
      clock: 'server',
      direction: isOwn ? 'out' : 'in',
      sender: by.value,
      addressed,
      automated,
      answers: null,
      ...(isOwn && names.length > 0 && { names }),
    },
  };
}

/** The types of what people write themselves; a program's posts have types of their own. */
const written = new Set(['', 'me', 'burn_on_read']);

function authorOf(root: string, said: string | undefined, around: Around): string | undefined {
  return agreed(around.authorOf(root), said).value;
}

function timeOf(at: number | null, now: number): number | null {
  return at !== null && doubtful(at, now) === null ? at : null;
}
