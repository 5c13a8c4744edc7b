// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { dateNumber, workingClock } from '../../utils/domain/clock.ts';
import { countAsksOf, readAsk, readAsksOf, readMessagesOf } from '../../utils/ledger/log.ts';
import { fill, end } from '../bench/page/fill.ts';
import { berlin, monday, place, schedule } from '../domain/make.ts';
import { chat, chatOwn, mail, newLedger, when, type Room } from './make.ts';

let room: Room;

beforeEach(async () => {
  room = await newLedger();
});

const clock = workingClock([schedule()], berlin);
const never = new AbortController().signal;
let made = 0;
const asked = (time: string, sender = 'boss@company.test') =>
  chat(`m${++made}`, when(time), { conversation: `room ${made}`, sender });
const tuesday = [monday + 1, monday + 1] as const;

describe('the asks of a day', () => {
  test('are those since the working minute before it, and until its end', async () => {
    await room.store(
      ['Mon 16:59', 'Mon 17:00', 'Mon 17:01', 'Tue 12:00', 'Tue 23:59', 'Wed 00:01'].map((time) =>
        asked(time),
      ),
    );
    const asks = await readAsksOf(room.database, clock, tuesday);
    expect(asks.map(({ at }) => at)).toEqual(['Mon 17:00', 'Mon 17:01', 'Tue 12:00', 'Tue 23:59'].map(when));
  });

  test('reach back over a holiday, and on with a night shift', async () => {
    const off = workingClock([schedule(), place('Mon 00:00', 'Tue 00:00', 'off')], berlin);
    await room.store([asked('Mon 10:00')]);
    expect(await readAsksOf(room.database, off, tuesday)).toHaveLength(1);
    const nights = [[22 * 60, 30 * 60]] as [number, number][];
    const night = workingClock(
      [schedule({ week: [nights, nights, nights, nights, nights, [], []] })],
      berlin,
    );
    await room.store([asked('Wed 03:00'), asked('Wed 06:30')]);
    const found = await readAsksOf(room.database, night, tuesday);
    expect(found.map(({ at }) => at)).toContain(when('Wed 03:00'));
    expect(found.map(({ at }) => at)).not.toContain(when('Wed 06:30'));
  });

  test('one is found by its key, and nobody’s is null', async () => {
    await room.store([asked('Tue 09:00')]);
    const [ask] = await readAsksOf(room.database, clock, tuesday);
    expect(await readAsk(room.database, ask?.key ?? '')).toEqual(ask);
    expect(await readAsk(room.database, 'nobody')).toBeNull();
  });
});

test('messages of a day that are no asks come with their reason and nothing else', async () => {
  await room.store([
    asked('Tue 09:00'),
    chatOwn('own', when('Tue 09:05')),
    chatOwn('before', when('Mon 23:59')),
    chatOwn('after', when('Wed 00:00')),
  ]);
  await room.store([mail('INBOX/1', when('Tue 10:00'), { addressed: 'cc' })]);
  const messages = await readMessagesOf(room.database, clock, tuesday);
  expect(messages.map(({ reason }) => reason)).toEqual(['own', 'cc']);
  expect(messages.map((one) => Object.keys(one).sort())).toEqual(
    messages.map(() => ['at', 'key', 'reason', 'sender', 'site']),
  );
});

describe('a sender’s asks', () => {
  test('are counted over all years, however far apart', async () => {
    await room.store([
      asked('Mon 09:00'),
      asked('Tue 09:00', 'carol@company.test'),
      chat('old', when('Mon 09:00') - 900 * 86_400_000, { conversation: 'old' }),
    ]);
    const [ask] = await readAsksOf(room.database, clock, [monday, monday]);
    const told: number[] = [];
    const found = await countAsksOf(room.database, ask?.sender ?? '', (looked) => told.push(looked), never);
    expect(found).toBe(2);
    expect(told.at(-1)).toBe(3);
  });

  test('counting ends when nobody waits for it, and of nothing it is nothing', async () => {
    expect(await countAsksOf(room.database, 'x', () => {}, never)).toBe(0);
    await room.store([asked('Mon 09:00')]);
    const [ask] = await readAsksOf(room.database, clock, [monday, monday]);
    expect(await countAsksOf(room.database, ask?.sender ?? '', () => {}, AbortSignal.abort())).toBe(0);
  });
});

test('a day touches its own rows only, however many years the ledger holds', async () => {
  const utc = workingClock([schedule({ zone: 'UTC' })], 'UTC');
  const friday = dateNumber(new Date(end).toISOString().slice(0, 10));
  const touched: number[] = [];
  for (const total of [2000, 12_000]) {
    room = await newLedger();
    await fill(room.database, total, 0, total);
    touched.push(
      await rowsRead(async () => {
        await readAsksOf(room.database, utc, [friday, friday]);
        await readMessagesOf(room.database, utc, [friday, friday]);
      }),
    );
  }
  // 150 messages a day: those of the date until 17:00, and its asks.
  expect(touched[0]).toBe(touched[1]);
  expect(touched[0]).toBeLessThan(200);
});

/** Rows that getAll brings while something is done; any other way of reading fails. */
async function rowsRead(work: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  const restores: (() => void)[] = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    const { getAll } = prototype;
    Object.assign(prototype, {
      getAll(this: IDBIndex, ...parameters: Parameters<typeof getAll>) {
        const request = Reflect.apply(getAll, this, parameters) as IDBRequest<unknown[]>;
        request.addEventListener('success', () => (rows += request.result.length));
        return request;
      },
    });
    restores.push(() => (prototype.getAll = getAll));
    for (const name of ['get', 'openCursor', 'openKeyCursor'] as const) {
      const original = prototype[name];
      Object.assign(prototype, {
        [name]: () => {
          throw new Error(`${name} is not counted`);
        },
      });
      restores.push(() => Object.assign(prototype, { [name]: original }));
    }
  }
  try {
    await work();
  } finally {
    for (const restore of restores) restore();
  }
  return rows;
}
