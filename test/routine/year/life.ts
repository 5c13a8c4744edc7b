import type { Calendar } from './calendar.ts';

/** What happens in a made-up year, in order of true time (epoch ms), from a seed. */
export type Happening = { at: number } & (
  | { kind: 'ask'; key: string; channel: 'chat' | 'email' }
  | { kind: 'reply' | 'mark'; key: string }
  | { kind: 'away'; id: string; promised: number }
  | { kind: 'back'; id: string }
  | { kind: 'own' | 'command' | 'sleep' | 'wake' | 'close' | 'open' | 'probe' | 'start' }
  | { kind: 'place'; remote: boolean }
  | { kind: 'clock'; offset: number }
  | { kind: 'press'; id: string; button: number }
);

export type Random = () => number;

/** A small generator of numbers in [0, 1) (mulberry32), so that a seed is a year. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const minute = 60_000;
const hour = 60 * minute;
const asksADay = 20;

export function yearOf(calendar: Calendar, random: Random, from: string, days: number): Happening[] {
  const all: Happening[] = [];
  let count = 0;
  for (const date of calendar.dates(from, days)) {
    const at = (minutes: number) => calendar.at(date, minutes) + Math.floor(random() * minute);
    const chance = (part: number) => random() < part;
    const works = calendar.hours(date).length > 0;
    const asks = works ? asksADay : chance(0.5) ? 2 : 0;
    for (let index = 0; index < asks; index++)
      all.push(...askOf(`ask ${++count}`, at(400 + random() * 800), random));
    for (const [begin, end] of calendar.hours(date)) {
      for (const edge of [begin, end]) all.push({ kind: 'probe', at: calendar.at(date, edge) + 61_000 });
    }
    if (!works) continue;
    if (chance(0.4)) all.push(...lunchOf(`lunch ${date}`, at(700 + random() * 60), random));
    if (chance(0.7)) all.push({ kind: 'own', at: at(490 + random() * 120) });
    if (chance(0.1)) all.push({ kind: 'place', at: at(460 + random() * 600), remote: chance(0.5) });
    if (chance(0.05)) all.push({ kind: 'command', at: at(500 + random() * 500) });
    if (chance(0.1)) {
      const begin = at(540 + random() * 400);
      all.push({ kind: 'sleep', at: begin }, { kind: 'wake', at: begin + hour * (0.2 + 2 * random()) });
    }
    if (chance(0.4)) {
      const morning = calendar.at(date, 1440) + (7 + 4 * random()) * hour;
      all.push({ kind: 'close', at: at(1140) }, { kind: 'open', at: morning });
    }
    if (chance(0.02)) {
      const [begin, offset] = [at(500 + random() * 500), (random() * 6 - 3) * hour];
      all.push(
        { kind: 'clock', at: begin, offset },
        { kind: 'clock', at: begin + hour * (0.5 + 30 * random()), offset: 0 },
      );
    }
    if (chance(0.2)) all.push({ kind: 'start', at: at(450 + random() * 600) });
  }
  return all.sort((a, b) => a.at - b.at);
}

function askOf(key: string, at: number, random: Random): Happening[] {
  const channel = random() < 0.7 ? 'chat' : 'email';
  const usual = channel === 'chat' ? 9 * minute : 3 * hour;
  const delay = -Math.log(1 - random()) * usual;
  const all: Happening[] = [{ kind: 'ask', at, key, channel }];
  if (random() < 0.85) all.push({ kind: 'reply', at: at + 1000 + delay, key });
  else if (random() < 0.5) all.push({ kind: 'mark', at: at + delay * 2, key });
  return all;
}

function lunchOf(id: string, at: number, random: Random): Happening[] {
  const promised = Math.ceil((at + 45 * minute) / minute) * minute;
  const all: Happening[] = [{ kind: 'away', at, id, promised }];
  // Some come back early, some late, some forget to say so and only write a message.
  const back = promised + (random() - 0.5) * 20 * minute;
  all.push(
    random() < 0.8 ? { kind: 'back', at: back, id } : { kind: 'own', at: promised + random() * 3 * hour },
  );
  return all;
}
