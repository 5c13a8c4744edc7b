// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import { readAsks, readFacts, readSources, readToday } from '../../utils/ledger/query.ts';
import { ownAround, readOwn } from '../../utils/ledger/own.ts';
import { readWeek } from '../../utils/ledger/week.ts';
import { stateFacts } from '../../utils/ledger/state.ts';
import { berlin, place, schedule, weekdays } from '../domain/make.ts';
import { chat, chatOwn, host, mail, newLedger, when, type Room } from './make.ts';

let room: Room;
beforeEach(async () => {
  room = await newLedger();
});

const week = '2026-W48';
let made = 0;
/** Somebody new asks, so that each is an ask of its own. */
const asked = (at: number, changes = {}) =>
  chat(`m${++made}`, at, { conversation: `c${made}`, sender: `p${made}`, ...changes });
const daysAgo = (days: number) => when('Mon 12:00') - days * 86_400_000;
const at = (asks: { at: number }[]) => asks.map((ask) => ask.at);

describe('today, for the popup', () => {
  test('holds what came since the last working minute before today, and who has been waiting for two weeks', async () => {
    const times = [
      daysAgo(15),
      daysAgo(13),
      when('Mon 16:00') - 3 * 86_400_000,
      when('Mon 08:00'),
      when('Mon 10:00'),
    ];
    await room.store(times.map((time) => asked(time)));
    expect(at(await readToday(room.database, [schedule()], berlin, when('Mon 12:00')))).toEqual(
      times.slice(1),
    );
  });

  test('holds nothing that is dated later than now', async () => {
    await room.store([asked(when('Mon 12:01'))]);
    expect(await readToday(room.database, [schedule()], berlin, when('Mon 12:00'))).toEqual([]);
  });

  test('reaches back over a month of holidays to what came after the last working minute', async () => {
    const facts = [schedule(), place('Mon 00:00', 'Mon+1 00:00', 'off')].map((fact): Fact =>
      fact.kind === 'place' ? { ...fact, from: when('Mon 00:00') - 40 * 86_400_000 } : fact,
    );
    const before = when('Mon 00:00') - 30 * 86_400_000;
    await room.store([asked(before)]);
    expect(at(await readToday(room.database, facts, berlin, when('Mon+1 10:00')))).toEqual([before]);
  });
});

describe("a week's rows, for the report", () => {
  const read = (facts: Fact[] = [schedule()]) => readWeek(room.database, facts, berlin, week);

  test('the asks of the week, of the eight before it, and of the time before its first working minute', async () => {
    const monday = when('Mon 00:00');
    const begin = monday - 56 * 86_400_000;
    const inside = [begin - 2 * 86_400_000, begin, monday - 1, monday, when('Sun 23:59')];
    await room.store([...inside, begin - 10 * 86_400_000, when('Mon+1 00:01')].map((time) => asked(time)));
    expect(at((await read()).asks)).toEqual(inside);
  });

  test("a night shift that runs on into Monday is still the week's", async () => {
    const night: [number, number][] = [[1320, 1800]];
    const nights = schedule({ week: [night, night, night, night, night, night, night] });
    await room.store([asked(when('Mon+1 03:00')), asked(when('Mon+1 06:01'))]);
    expect(at((await read([nights])).asks)).toEqual([when('Mon+1 03:00')]);
  });

  test('what was no ask, with its reason, of the week only', async () => {
    await room.store([
      mail('INBOX/1', when('Mon 00:00'), { addressed: 'cc' }),
      mail('INBOX/2', when('Sun 23:59'), { automated: true }),
      mail('INBOX/3', when('Mon+1 00:00'), { addressed: 'list' }),
      mail('INBOX/4', when('Mon 00:00') - 60_000, { addressed: 'list' }),
      mail('INBOX/5', when('Wed 09:00')),
    ]);
    expect((await read()).excluded).toEqual([
      { site: 'roundcube', at: when('Mon 00:00'), reason: 'cc' },
      { site: 'roundcube', at: when('Sun 23:59'), reason: 'automated' },
    ]);
  });

  test('coverage that reaches into it, and what was withheld on its days', async () => {
    const look = (now: number) => room.store({ withheld: [{ reason: 'no-time', count: 1 }] }, now);
    for (const now of [daysAgo(9), when('Mon 00:00') - 120_000, when('Mon 00:02'), when('Thu 10:00')])
      await look(now);
    await look(when('Tue+1 10:00'));
    const { coverage, withheld } = await read();
    expect(coverage.map(({ from, until }) => [from, until])).toEqual([
      [when('Mon 00:00') - 120_000, when('Mon 00:02')],
      [when('Thu 10:00'), when('Thu 10:00')],
    ]);
    expect(withheld.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-26']);
  });

  test('a name that is no week is refused', async () => {
    await expect(readWeek(room.database, [], berlin, 'last week')).rejects.toThrow(/is not a week/u);
  });
});

describe("the user's facts", () => {
  test('are kept as they were stated, and a correction beside what it corrects', async () => {
    const facts = [schedule(), schedule({ stated: 5, week: weekdays([]) })];
    await stateFacts(room.database, facts);
    await stateFacts(room.database, [place('Mon 00:00', 'Tue 00:00', 'remote', 9)]);
    expect((await readFacts(room.database)).map((fact) => fact.stated)).toEqual([0, 5, 9]);
  });
});

test('sources and single ranges can be read', async () => {
  await room.store([asked(when('Mon 09:00')), asked(when('Tue 09:00'))], when('Tue 09:01'));
  expect(at(await readAsks(room.database, when('Mon 09:00'), when('Tue 08:59')))).toEqual([
    when('Mon 09:00'),
  ]);
  expect(await readSources(room.database)).toMatchObject([
    { host, site: 'converse', seen: when('Tue 09:01') },
  ]);
});

describe('own messages around promises', () => {
  const store = () =>
    room.store([
      chatOwn('o1', when('Mon 12:24:59')),
      chatOwn('o2', when('Mon 12:25')),
      chat('in', when('Mon 12:30')),
      chatOwn('bot', when('Mon 12:31'), { automated: true }),
      chatOwn('o3', when('Mon 12:35')),
      chatOwn('o4', when('Mon 12:39')),
      chatOwn('o5', when('Mon 12:39:01')),
    ]);

  test('are read from five minutes before to five after, once where promises lie close', async () => {
    await store();
    const of = (...promises: string[]) => readOwn(room.database, promises.map(when));
    expect(await of('Mon 12:30')).toEqual([when('Mon 12:25'), when('Mon 12:35')]);
    expect(await of('Mon 12:34', 'Mon 12:30')).toEqual(['Mon 12:25', 'Mon 12:35', 'Mon 12:39'].map(when));
    expect(await of()).toEqual([]);
  });

  test('are the same from an exported file’s messages', async () => {
    await store();
    const messages = await room.database.getAll('messages');
    for (const promises of [['Mon 12:30'], ['Mon 12:34', 'Mon 12:30'], ['Tue 12:30'], []]) {
      const instants = promises.map(when);
      expect(ownAround(messages, instants)).toEqual(await readOwn(room.database, instants));
    }
  });

  test('come with the week’s rows for the absences that began in it, also beyond its end', async () => {
    const away = (from: string, promised: string) =>
      ({
        kind: 'away',
        stated: when(from),
        id: from,
        from: when(from),
        promised: when(promised),
        note: '',
        ended: null,
      }) as const;
    await store();
    await room.store([chatOwn('night', when('Mon+1 00:32')), chatOwn('next', when('Mon+1 12:30'))]);
    const facts = [
      schedule(),
      away('Mon 12:00', 'Mon 12:30'),
      away('Sun 23:50', 'Mon+1 00:30'),
      away('Mon+1 12:00', 'Mon+1 12:30'),
    ];
    const { own } = await readWeek(room.database, facts, berlin, week);
    expect(own).toEqual(['Mon 12:25', 'Mon 12:35', 'Mon+1 00:32'].map(when));
  });
});
