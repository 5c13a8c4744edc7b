import { vi } from 'vitest';
import type { Ask } from '../../../utils/domain/ask.ts';
import type { Fact } from '../../../utils/domain/fact.ts';
import { placeFromSwitch } from '../../../utils/domain/switch.ts';
import { changeSettings, usualNotices } from '../../../utils/settings.ts';
import { newDesk, type Desk } from '../desk.ts';
import { remoteDays, type Calendar } from './calendar.ts';
import { Judge } from './judge.ts';
import { yearOf, type Happening, type Random } from './life.ts';
import type { FakeLedger } from './ledger.ts';

/** How long an alarm may be late, ms. */
const lag = 25_000;
export const perDay = 4;

/** Plays a year: what happens, alarms that ring late, a background that ends at any time. Returns who watched it. */
export async function play(
  calendar: Calendar,
  ledger: FakeLedger,
  random: Random,
  from: string,
  days: number,
): Promise<Judge> {
  const { zone } = calendar;
  const desk: Desk = newDesk();
  const judge = new Judge(calendar, ledger, perDay);
  const queue = yearOf(calendar, random, from, days);
  /** What the clock on the wall shows beyond the true time, ms. */
  let offset = 0;
  let [asleep, closed] = [false, false];
  let ringing: number | null = null;

  const insert = (one: Happening) => {
    const index = queue.findIndex(({ at }) => at > one.at);
    queue.splice(index < 0 ? queue.length : index, 0, one);
  };
  const set = (at: number) => vi.setSystemTime(Math.round(at + offset));
  const send = (facts: Fact[]) => {
    judge.userSays(facts);
    return desk.send({ type: 'state', facts });
  };
  const after = async (at: number) => {
    for (const told of await judge.look(desk, Date.now())) {
      const button = Math.floor(random() * 3);
      if (button < told.buttons.length && random() < 0.5)
        insert({ kind: 'press', at: at + 20_000, id: told.id, button });
    }
  };

  vi.setSystemTime(calendar.at(from, 0));
  ledger.facts.push(...calendar.facts());
  judge.userSays(ledger.facts);
  await changeSettings((settings) => ({
    ...settings,
    consent: 1,
    remoteDays,
    notices: { ...usualNotices, perDay },
  }));
  await desk.start();

  const happens = async (one: Happening) => {
    const awake = !asleep && !closed;
    const now = Date.now();
    /** A page is read: what the ledger learns comes with an event, if the computer runs. */
    const read = () => (awake ? desk.send({ type: 'state', facts: [] }) : null);
    switch (one.kind) {
      case 'ask':
        ledger.add(askOf(one.key, one.at, one.channel));
        judge.asked(one.key, now);
        insert({ kind: 'probe', at: judge.nearAt(one.key) - offset + 61_000 });
        await read();
        break;
      case 'reply':
        ledger.reply(one.key, one.at);
        ledger.own.push(one.at);
        await read();
        break;
      case 'own':
        ledger.own.push(one.at);
        await read();
        break;
      case 'mark':
        if (awake) await send([{ kind: 'mark', stated: now, ask: one.key, mark: 'no-reply-needed' }]);
        break;
      case 'away':
        if (awake && now < one.promised)
          await send([
            {
              kind: 'away',
              stated: now,
              id: one.id,
              from: now,
              promised: one.promised,
              note: '',
              ended: null,
            },
          ]);
        break;
      case 'back': {
        const begun = ledger.facts.findLast((fact) => fact.kind === 'away' && fact.id === one.id);
        if (awake && begun?.kind === 'away') await send([{ ...begun, stated: now, ended: now }]);
        insert({ kind: 'probe', at: one.at + 61_000 });
        break;
      }
      case 'place':
        if (awake)
          await send([placeFromSwitch(ledger.facts, zone, one.remote, random() < 0.5 ? 'day' : 'now', now)]);
        break;
      case 'command':
        judge.userMoves();
        if (awake) await desk.command('toggle-wfh');
        break;
      case 'press':
        judge.pressed(one.id, one.button);
        if (awake) await desk.press(one.id, one.button);
        break;
      case 'start':
        if (awake) await desk.start();
        break;
      case 'sleep':
        asleep = true;
        break;
      case 'close':
        closed = true;
        if (random() < 0.5) desk.loseAlarm();
        break;
      case 'wake':
      case 'open':
        if (one.kind === 'wake') asleep = false;
        else closed = false;
        if (asleep || closed) break;
        judge.runsSince(now);
        if (one.kind === 'open') {
          await desk.start();
          await desk.wake('startup');
        } else await desk.send({ type: 'state', facts: [] });
        insert({ kind: 'probe', at: one.at + 61_000 });
        break;
      case 'clock':
        offset = one.offset;
        set(one.at);
        judge.runsSince(Date.now());
        insert({ kind: 'probe', at: one.at + 61_000 });
        break;
      case 'probe':
        if (awake) judge.probe(now);
        break;
    }
  };

  for (let next = queue[0]; next; next = queue[0]) {
    const alarm = desk.alarm();
    const due = alarm === null || asleep || closed ? Infinity : alarm - offset + (ringing ??= random() * lag);
    if (due <= next.at) {
      const at = Math.max(due, Date.now() - offset);
      set(at);
      ringing = null;
      judge.rang(Date.now());
      await desk.ring();
      await after(at);
      continue;
    }
    queue.shift();
    set(next.at);
    await happens(next);
    if (next.kind !== 'probe') await after(next.at);
  }
  return judge;
}

function askOf(key: string, at: number, channel: Ask['channel']): Ask {
  return {
    key,
    site: channel === 'chat' ? 'converse' : 'roundcube',
    channel,
    account: 'account',
    conversation: key,
    thread: null,
    addressed: channel === 'chat' ? 'direct' : 'to',
    sender: key,
    at,
    precision: 'ms',
    clock: 'server',
    lastAt: at,
    messages: 1,
    reply: null,
    orderUnknown: false,
    ownBefore: null,
    answeredSeen: null,
    unansweredSeen: null,
    acknowledgedAt: null,
    link: null,
  };
}
