import { dateText, type WorkingClock } from '../../utils/domain/clock.ts';
import type { TrialPlan } from '../../utils/domain/trial.ts';
import type { StoredMessage } from '../../utils/ledger/schema.ts';
import type { Random } from '../../utils/statistics/random.ts';
import { hash } from '../report/ledger-file.ts';

/** What a script writes into. */
export interface Scene {
  clock: WorkingClock;
  draw: Random;
  plan: TrialPlan;
  people: readonly string[];
  messages: StoredMessage[];
  truth: Map<string, { date: string; within: boolean }>;
  followUps: Set<string>;
}

interface Task {
  date: number;
  index: number;
  within: boolean;
}

const minute = 60_000;
/** Of what is not answered in time, so much is never answered; the rest is late. */
const neverAnswered = 0.25;

const base = {
  account: hash('alice'),
  thread: null,
  automated: false,
  answers: null,
} as const;

function message(key: string, conversation: string, at: number, more: Partial<StoredMessage>): StoredMessage {
  const chat = {
    site: 'converse',
    precision: 'ms',
    clock: 'server',
    direction: 'in',
    sender: hash('carol'),
    addressed: 'mention',
    reason: 'ask',
  } as const;
  const place = { conversation: hash(conversation), turn: hash(conversation) };
  return { ...base, ...chat, ...place, key: hash(key), at: Math.floor(at), ...more };
}

const own = { direction: 'out', sender: hash('alice'), addressed: 'none', reason: 'own' } as const;
const mail = { site: 'roundcube', precision: 's', clock: 'sender', addressed: 'to' } as const;

/** A mention in a room, answered (if it is) in the thread under it; sometimes asked twice, sometimes thanked for. */
export function chatAsk(scene: Scene, task: Task): void {
  const { draw, messages, truth, plan, people } = scene;
  const id = `c${task.date}-${task.index}-`;
  // Nobody asks twice in a room of that day: while an ask is open, a second one of the same person would be the same.
  const room = `r${task.date}-${Math.floor(task.index / people.length)}-`;
  const sender = hash(people[task.index % people.length]!);
  const at = askedAt(scene, task.date);
  messages.push(message(id, room, at, { sender }));
  truth.set(hash(id), { date: dateText(task.date), within: task.within });
  const replied = repliedAt(scene, at, plan.chat, task.within);
  if (replied === null) return;
  const thread = hash(id);
  messages.push(message(`${id}r`, room, replied, { ...own, thread, answers: thread }));
  if (draw.uniform() < 0.1) {
    const key = `${id}t`;
    messages.push(message(key, room, replied + 2 * minute, { sender, thread, addressed: 'thread' }));
    scene.followUps.add(hash(key));
  }
}

/** A mail to the user in a conversation of its own. */
export function mailAsk(scene: Scene, task: Task): void {
  const { draw, messages, truth, plan, people } = scene;
  const id = `m${task.date}-${task.index}-`;
  const sender = hash(people[draw.below(people.length)]!);
  const at = Math.floor(askedAt(scene, task.date) / 1000) * 1000;
  messages.push(message(id, id, at, { ...mail, sender }));
  truth.set(hash(id), { date: dateText(task.date), within: task.within });
  // A second question before the answer is the same ask, its clock from the first.
  const replied = repliedAt(scene, at, plan.email, task.within);
  const until = replied ?? at + 20 * minute;
  if (until - at > 10 * minute && draw.uniform() < 0.15)
    messages.push(message(`${id}2`, id, at + 5 * minute, { ...mail, sender }));
  if (replied === null) return;
  messages.push(message(`${id}r`, id, replied, { ...mail, ...own, answers: hash(id) }));
  if (draw.uniform() < 0.15) {
    const key = `${id}t`;
    messages.push(message(key, id, replied + 20 * minute, { ...mail, sender }));
    scene.followUps.add(hash(key));
  }
}

/** Within the day's hours; one of twenty in the evening before, whose clock begins with the day. */
function askedAt({ clock, draw }: Scene, date: number): number {
  const hours = clock.on(date);
  const [from, until] = [hours[0]?.[0] ?? 0, hours.at(-1)?.[1] ?? 0];
  if (draw.uniform() < 0.05) return (clock.previous(from) ?? from) + draw.below(180 * minute);
  return from + draw.below(until - from - 1);
}

/** When it is answered: in time, late, or never. */
function repliedAt(scene: Scene, at: number, target: number, within: boolean): number | null {
  const { clock, draw } = scene;
  const part = draw.uniform();
  if (!within && draw.uniform() < neverAnswered) return null;
  const waited = within ? 0.02 + 0.95 * part * part : 1.05 + 2 * part;
  return afterWorking(clock, at, waited * target * minute);
}

/** The instant at which so many working ms have passed since an instant. */
function afterWorking(clock: WorkingClock, at: number, working: number): number {
  let left = working;
  let now = at;
  for (;;) {
    const begin = clock.next(now);
    if (!begin) throw new Error('No working time is left.');
    const end = clock.on(begin.date).find(([, until]) => until > begin.at)?.[1] ?? begin.at;
    if (end - begin.at >= left) return begin.at + left;
    left -= end - begin.at;
    now = end;
  }
}
