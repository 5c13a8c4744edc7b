// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../utils/domain/ask.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { glance } from '../../utils/popup/glance.ts';
import type { Known } from '../../utils/routine/known.ts';
import { snoozed } from '../../utils/routine/nudges.ts';
import { planOf } from '../../utils/routine/plan.ts';
import type { Said } from '../../utils/routine/said.ts';
import { waitingOf } from '../../utils/routine/waiting.ts';
import { ask, at } from '../report/sample.ts';
import { away, known, place } from './make.ts';

/** A chat mention of Tuesday at 10:00: near its target of 15 minutes at 10:10:30, late after 10:15. */
const asked = ask('converse', 17, '10:00', null);
type Given = Parameters<typeof known>[1];
const nudges = (now: number, given: Given = {}) =>
  planOf(known(now, { asks: [asked], ...given })).say.filter((notice) => notice.kind === 'nudge');
const keys = (now: number, given: Given = {}) => planOf(known(now, { asks: [asked], ...given })).said.nudged;

/** Runs the core at instants one after the other, each with what was said before. */
function told(instants: number[], given: Given, said?: Said): { ids: string[]; said: Said } {
  const ids: string[] = [];
  let now: Said | undefined = said;
  for (const instant of instants) {
    const plan = planOf(known(instant, { ...given, ...(now && { said: now }) }));
    ids.push(...plan.say.map(({ id }) => id));
    now = plan.said;
  }
  return { ids, said: now ?? known(0).said };
}

describe('a nudge', () => {
  test('comes at 70 % of the target, and is awaited', () => {
    const early = planOf(known(at(17, '10:05'), { asks: [asked] }));
    expect([early.say, early.next]).toEqual([[], at(17, '10:10:30')]);
    expect(nudges(at(17, '10:10:29'))).toEqual([]);
    expect(nudges(at(17, '10:10:30'))).toMatchObject([
      { kind: 'nudge', asks: [{ who: null, site: 'converse', due: at(17, '10:15') }] },
    ]);
    expect(keys(at(17, '10:10:30'))).toEqual([asked.key]);
  });

  test('comes once', () => {
    const { ids } = told([at(17, '10:10:30'), at(17, '10:11'), at(17, '10:13')], { asks: [asked] });
    expect(ids).toHaveLength(1);
  });

  test('comes once, also where an earlier message of the same ask turned up', () => {
    const first = told([at(17, '10:11')], { asks: [asked] });
    const moved: Ask = { ...asked, key: 'earlier', further: [asked.key] };
    expect(told([at(17, '10:12')], { asks: [moved] }, first.said).ids).toEqual([]);
  });

  test.each<[string, string, Given]>([
    ['when less than a minute is left', '10:14:01', {}],
    ['when it is late', '10:16', {}],
    ['when it was answered', '10:11', { asks: [ask('converse', 17, '10:00', '10:05')] }],
    [
      'when it needs none',
      '10:11',
      { facts: [{ kind: 'mark', stated: 1, ask: asked.key, mark: 'no-reply-needed' }] },
    ],
    [
      'about somebody who is no person',
      '10:11',
      { facts: [{ kind: 'person', stated: 1, sender: 'carol', notAPerson: true, name: null }] },
    ],
    ['about a follow-up', '10:11', { asks: [{ ...asked, ownBefore: at(17, '09:59') }] }],
    ['while the user is away', '10:11', { facts: away(17, '09:50', '10:30') }],
    ['on leave', '10:11', { facts: [place(17, '00:00', '23:59', 'off')] }],
    ['on a holiday', '10:11', { facts: [{ kind: 'holiday', stated: 1, date: '2026-11-17', off: true }] }],
    ['when they are switched off', '10:11', { notices: { nudges: false } }],
    ['when none a day are wanted', '10:11', { notices: { perDay: 0 } }],
    ['before the user has agreed', '10:11', { consent: null }],
  ])('does not come %s', (_case, time, given) => {
    expect(nudges(at(17, time), given)).toEqual([]);
  });

  test('comes at exactly the last minute', () => {
    expect(nudges(at(17, '10:14'))).toHaveLength(1);
  });

  test('never comes after hours: what became due meanwhile comes in the morning, if it still can be in time', () => {
    // 12 minutes of Tuesday, so near at its end and in time until 9:03 of Wednesday.
    const evening = ask('converse', 17, '16:48', null);
    expect(nudges(at(17, '16:59'), { asks: [evening] })).toHaveLength(1);
    expect(nudges(at(17, '17:00'), { asks: [evening] })).toEqual([]);
    expect(nudges(at(18, '08:59'), { asks: [evening] })).toEqual([]);
    expect(planOf(known(at(17, '18:00'), { asks: [evening] })).next).toBe(at(18, '09:00'));
    expect(nudges(at(18, '09:00'), { asks: [evening] })).toHaveLength(1);
    expect(nudges(at(18, '09:02:30'), { asks: [evening] })).toEqual([]);
  });

  test('comes after an absence, once the user is back by their word or by a message', () => {
    const mail = ask('roundcube', 17, '09:00', null);
    // 70 % of four hours are over at 11:48, in the middle of lunch.
    const lunch = away(17, '11:30', '12:00');
    const given = { asks: [mail], facts: lunch };
    expect(nudges(at(17, '11:50'), given)).toEqual([]);
    expect(nudges(at(17, '12:10'), given)).toEqual([]);
    expect(nudges(at(17, '12:10'), { ...given, own: [at(17, '12:08')] })).toHaveLength(1);
    expect(
      nudges(at(17, '12:10'), { asks: [mail], facts: away(17, '11:30', '12:00', '12:09') }),
    ).toHaveLength(1);
  });

  test('names only whom the user named', () => {
    const pinned: Fact = { kind: 'person', stated: 1, sender: 'carol', notAPerson: false, name: 'Carol' };
    expect(nudges(at(17, '10:11'), { facts: [pinned] })).toMatchObject([{ asks: [{ who: 'Carol' }] }]);
  });
});

describe('several asks', () => {
  const many = ['10:00', '10:01', '10:02'].map((time) => ask('converse', 17, time, null, { sender: time }));

  test('that are due together are one notice, the first due first', () => {
    const [notice, ...rest] = nudges(at(17, '10:13'), { asks: many.toReversed() });
    expect(rest).toEqual([]);
    expect(notice?.asks.map(({ due }) => due)).toEqual(
      ['10:15', '10:16', '10:17'].map((time) => at(17, time)),
    );
    expect(notice?.buttons).not.toContain('no-reply-needed');
  });

  test('are no more notices a day than the user wants, and the next day has its own', () => {
    const spread = [0, 1, 2, 3, 4].flatMap((hour) => [
      ask('converse', 17, `${10 + hour}:00`, null, { sender: `${hour}` }),
      ask('converse', 18, `${10 + hour}:00`, null, { sender: `${hour} next` }),
    ]);
    const times = (day: number) => [0, 1, 2, 3, 4].map((hour) => at(day, `${10 + hour}:12`));
    const given = { asks: spread, notices: { perDay: 3 } };
    const first = told(times(17), { ...given, asks: spread.slice() });
    expect(first.ids).toHaveLength(3);
    expect(told(times(18), given, first.said).ids).toHaveLength(3);
  });
});

describe('snoozing', () => {
  // A mail of 9:00 with four hours: near at 11:48, due at 13:00.
  const mail = ask('roundcube', 17, '09:00', null);
  const given = { asks: [mail] };
  const put = (now: number, said: Said) => {
    const here: Known = known(now, { ...given, said });
    return snoozed(here, waitingOf(here), [mail.key]);
  };

  test('lasts until half of what is left has gone, and comes once more, without the button', () => {
    const first = planOf(known(at(17, '11:48'), given));
    expect(first.say).toMatchObject([{ buttons: ['snooze', 'no-reply-needed'] }]);
    const said = put(at(17, '11:50'), first.said);
    expect(said.snoozed).toEqual([{ keys: [mail.key], at: at(17, '12:25') }]);
    const waiting = planOf(known(at(17, '11:51'), { ...given, said }));
    expect([waiting.say, waiting.next]).toEqual([[], at(17, '12:25')]);
    const again = planOf(known(at(17, '12:25'), { ...given, said }));
    expect(again.say).toMatchObject([{ buttons: ['no-reply-needed'] }]);
    expect(planOf(known(at(17, '12:26'), { ...given, said: again.said })).say).toEqual([]);
    expect(put(at(17, '12:30'), again.said)).toEqual(again.said);
  });

  test('never lasts past the target, and is not offered where nothing would be left', () => {
    const chat = known(at(17, '10:13:30'), { asks: [asked] });
    expect(planOf(chat).say).toMatchObject([{ buttons: ['no-reply-needed'] }]);
    expect(snoozed(chat, waitingOf(chat), [asked.key])).toEqual(chat.said);
  });

  test('keeps its place in the day’s number', () => {
    const two = { asks: [mail, ask('converse', 17, '12:00', null)], notices: { perDay: 2 } };
    const first = planOf(known(at(17, '11:50'), two));
    const said = put(at(17, '11:50'), first.said);
    expect(planOf(known(at(17, '12:12'), { ...two, said })).say).toEqual([]);
    expect(planOf(known(at(17, '12:25'), { ...two, said })).say).toHaveLength(1);
  });

  test('is not offered where the day’s number has no room for a second one', () => {
    const last = planOf(known(at(17, '11:50'), { ...given, notices: { perDay: 1 } }));
    expect(last.say).toMatchObject([{ buttons: ['no-reply-needed'] }]);
  });

  test('says nothing of what was answered meanwhile', () => {
    const said = put(at(17, '11:50'), planOf(known(at(17, '11:48'), given)).said);
    const done = planOf(known(at(17, '12:25'), { asks: [ask('roundcube', 17, '09:00', '12:00')], said }));
    expect([done.say, done.said.snoozed]).toEqual([[], []]);
  });
});

test('a notice goes when what it says is not true any more', () => {
  const first = planOf(known(at(17, '10:11'), { asks: [asked] }));
  const id = first.say[0]?.id;
  const after = (now: number, asks: Ask[]) => planOf(known(now, { asks, said: first.said })).clear;
  expect(after(at(17, '10:13'), [asked])).toEqual([]);
  expect(after(at(17, '10:13'), [ask('converse', 17, '10:00', '10:12')])).toEqual([id]);
  expect(after(at(17, '10:16'), [asked])).toEqual([id]);
});

test('those who wait are those in the popup’s list, in its order', () => {
  const asks = [
    asked,
    ask('roundcube', 17, '09:30', null),
    ask('converse', 17, '09:40', '09:41'),
    ask('converse', 16, '16:55', null, { sender: 'dave' }),
    ask('converse', 17, '10:01', null, { sender: 'bob', ownBefore: at(17, '10:00') }),
  ];
  const here = known(at(17, '10:11'), { asks });
  const list = glance(here).waiting;
  expect(waitingOf(here).map(({ ask }) => ask.key)).toEqual(list.map(({ key }) => key));
  expect(list).toHaveLength(3);
});
