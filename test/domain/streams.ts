import * as fc from '../properties.ts';
import type { Turn } from '../../utils/domain/ask.ts';
import { precisions, type Addressed } from '../../utils/domain/message.ts';
import { when } from './make.ts';

/** Random conversations for the property tests: few people, few minutes, so that everything meets everything. */

const begin = when('Mon 09:00');

interface Kind {
  site: Turn['site'];
  addressed: readonly Addressed[];
  threads: readonly (string | null)[];
}

const kinds: readonly Kind[] = [
  { site: 'converse', addressed: ['direct'], threads: [null] },
  { site: 'converse', addressed: ['mention', 'thread'], threads: [null, 'k0', 'k1', 'elsewhere'] },
  { site: 'roundcube', addressed: ['to'], threads: [null] },
];

/** How far from the right one the clock of a linked answer may be here, ms. */
export const mostSkew = 20 * 60_000;

const turnOf = (kind: Kind, index: number) =>
  fc
    .record({
      step: fc.integer({ min: 0, max: 60 }),
      out: fc.boolean(),
      sender: fc.constantFrom('boss', 'carol', 'dave', null),
      addressed: fc.constantFrom(...kind.addressed),
      thread: fc.constantFrom(...kind.threads),
      precision: fc.constantFrom(...precisions),
      link: fc.option(fc.nat({ max: 11 })),
      names: fc.constantFrom<string[] | undefined>(undefined, undefined, ['boss'], ['carol', 'dave']),
      seen: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 6 }),
      far: fc.constantFrom(0, 0, 0, 0, 0, 24 * 60, 3 * 24 * 60),
    })
    .map(({ step, out, sender, addressed, thread, precision, link, names, seen, far }) => {
      const size = { ms: 137, s: 1000, minute: 60_000 }[precision];
      const at = Math.floor((begin + (step + far) * 30_000 + index) / size) * size;
      const turn: Turn = {
        key: `k${index}`,
        site: kind.site,
        account: 'alice',
        conversation: 'conversation',
        thread: thread === `k${index}` ? null : thread,
        at,
        precision,
        clock: 'server',
        direction: out ? 'out' : 'in',
        sender: out ? 'alice' : sender,
        addressed: out ? 'none' : addressed,
        answers: out && link !== null && link !== index ? `k${link}` : null,
        ...(out && names && { names }),
        ...(!out && seen !== null && { answeredSeen: at + seen * 60_000 }),
      };
      return turn;
    });

/** A whole conversation, of one of the kinds that the sites have, in no particular order. */
export const stream: fc.Arbitrary<Turn[]> = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(...Array.from({ length: 12 }, (_, index) => turnOf(kind, index))))
  .chain((turns) => fc.shuffledSubarray(turns, { minLength: 1, maxLength: 12 }))
  .map(withinReason);

/** A link between messages whose clocks are days apart is a reader's mistake and not what these tests are about. */
function withinReason(turns: Turn[]): Turn[] {
  const at = new Map(turns.map((turn) => [turn.key, turn.at]));
  const early = (turn: Turn, key: string | null) => key !== null && turn.at < (at.get(key) ?? 0) - mostSkew;
  return turns.map((turn) =>
    turn.direction === 'in'
      ? turn
      : {
          ...turn,
          answers: early(turn, turn.answers) ? null : turn.answers,
          thread: early(turn, turn.thread) ? null : turn.thread,
        },
  );
}
