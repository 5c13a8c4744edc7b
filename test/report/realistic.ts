import type { Ask } from '../../utils/domain/ask.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import type { ReportInput } from '../../utils/report/input.ts';
import { ask, at, input, remote, schedule } from './sample.ts';
import { lunches, plans } from './sample-day.ts';

/** The same row of numbers in 0…1 every time (a linear congruential generator, modulus 2³²). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const minute = 60_000;

const people: Fact[] = [
  {
    kind: 'person',
    stated: at(1, '09:00'),
    sender: 'boss',
    notAPerson: false,
    name: 'Boss',
    group: 'boss',
  },
  {
    kind: 'person',
    stated: at(1, '09:01'),
    sender: 'dave',
    notAPerson: false,
    name: 'Dave',
    group: 'junior',
  },
];

/**
 * Eight plausible weeks before a plausible week with everything in it, for pictures and for weighing; `perDay` asks a
 * day. Without `groups` nobody was called boss or junior.
 */
export function realistic(
  more: Partial<ReportInput> = {},
  { perDay = 14, groups = true }: { perDay?: number; groups?: boolean } = {},
): ReportInput {
  const next = numbers(47);
  const asks: Ask[] = [];
  for (let day = 16 - 49; day <= 20; day++) {
    const weekday = new Date(at(day, '12:00')).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const home = day === 17 || day === 19;
    for (let index = 0; index < perDay; index++) {
      const mail = index % 7 < 2;
      const asked = at(day, '09:00') + Math.floor(next() * 478) * minute + Math.floor(next() * 60) * 1000;
      const usual = mail ? (home ? 62 : 75) : home ? 5 : 7;
      const waited = usual * Math.exp(0.85 * (next() + next() + next() - 1.5) * 2) * minute;
      const open = next() < (mail ? 0.05 : 0.02);
      const site = mail ? 'roundcube' : 'converse';
      const time = new Date(asked + 3_600_000).toISOString().slice(11, mail ? 16 : 19);
      const roundedReply = mail ? Math.ceil((asked + waited) / minute) * minute : Math.round(asked + waited);
      const sender = ['boss', 'carol', 'dave'][Math.floor(next() * 3)]!;
      const how = next() < 0.2 ? 'same-room' : 'names-asker';
      asks.push(
        ask(site, day, time, open ? null : roundedReply, {
          sender,
          key: `${day} ${index}`,
          messages: next() < 0.15 ? 2 : 1,
          ...(mail ? {} : { reply: { how } }),
        }),
      );
    }
  }
  asks.push(
    ask('roundcube', 20, '16:20', null, { sender: 'boss' }),
    ask('converse', 20, '16:52', null),
    ask('converse', 17, '15:05', null, { ownBefore: at(17, '15:01'), sender: 'dave' }),
    ask('converse', 19, '11:05', null, { ownBefore: at(19, '11:01'), sender: 'boss' }),
    ask('roundcube', 18, '20:40', at(18, '21:05'), { sender: 'boss' }),
    ask('roundcube', 19, '10:12', null, { answeredSeen: at(20, '16:00'), unansweredSeen: at(19, '11:00') }),
  );
  const facts: Fact[] = [
    schedule,
    remote(17),
    remote(19, at(19, '09:04')),
    {
      kind: 'place',
      stated: at(19, '10:00'),
      from: at(18, '13:00'),
      until: at(19, '00:00'),
      place: 'remote',
    },
    ...(groups ? people : []),
    ...lunches(),
    ...plans(),
    { kind: 'mark', stated: at(20, '16:40'), ask: 'roundcube 19 10:12 carol', mark: 'none' },
  ];
  const reasons = [
    'cc',
    'cc',
    'list',
    'automated',
    'automated',
    'calendar',
    'group',
    'unknown',
    'own',
    'none',
  ] as const;
  return input({
    asks,
    facts,
    excluded: Array.from({ length: 137 }, () => ({
      site: 'roundcube' as const,
      at: at(16, '09:00') + Math.floor(next() * 100) * 3_000_000,
      reason: reasons[Math.floor(next() * reasons.length)]!,
    })),
    coverage: [16, 17, 18, 19, 20].flatMap((day) => [
      { site: 'roundcube' as const, from: at(day, '09:10'), until: at(day, '12:00') },
      { site: 'roundcube' as const, from: at(day, '12:40'), until: at(day, '16:55') },
      { site: 'converse' as const, from: at(day, '08:50'), until: at(day, '17:10') },
    ]),
    withheld: [
      { site: 'roundcube', day: '2026-11-17', reason: 'draft', count: 2 },
      { site: 'converse', day: '2026-11-19', reason: 'no-time', count: 1 },
    ],
    own: [at(19, '12:33:10')],
    ...more,
  });
}
