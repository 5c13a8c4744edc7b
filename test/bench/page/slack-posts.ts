/** Posts as the answers of Slack's server name them (`conversations.history`). */
export interface Post {
  type: 'message';
  user: string;
  ts: string;
  team: string;
  client_msg_id: string;
  text: string;
  blocks: { type: 'rich_text'; block_id: string; elements: Section[] }[];
  reactions?: { name: string; users: string[]; count: number }[];
  reply_count?: number;
  reply_users?: string[];
  latest_reply?: string;
  thread_ts?: string;
}

interface Section {
  type: 'rich_text_section';
  elements: Part[];
}

export type Part =
  | { type: 'text'; text: string; style?: { bold: true } }
  | { type: 'user'; user_id: string }
  | { type: 'link'; url: string; text: string }
  | { type: 'emoji'; name: string };

export const team = 'T0BENCH';
export const channel = 'C0BENCH';
export const me = 'U0ALICE001';
export const total = 10_000;
export const perBurst = 50;

const people = [me, 'U0BOSS0001', ...Array.from({ length: 18 }, (_, one) => `U0PERSON${one + 10}`)];
const words =
  'the figures of last week are in the sheet please look before noon and tell me what is missing'.split(' ');
const spacing = 60;
/** All posts are older than a minute, so that the user's own are settled. */
const begun = Math.floor(Date.now() / 1000) - (total + 5) * spacing;

/** Every post has a stamp of its own. */
const stampOf = (index: number) => `${begun + index * spacing}.${String(100_000 + index)}`;

/** Which post a stamp is of. */
export const indexOf = (ts: string) => Number(ts.slice(11)) - 100_000;

/** Two posts in a row are of one person, so that half of the rows have a header. */
const authorOf = (index: number) => people[Math.floor(index / 2) % people.length] ?? me;

export const nameOf = (user: string) => (user === me ? 'Alice' : `Person ${user.slice(-4)}`);

function post(index: number): Post {
  const ts = stampOf(index);
  const said = Array.from({ length: 8 + (index % 30) }, (_, word) => words[(index + word) % words.length]);
  const elements: Part[] = [{ type: 'text', text: `${said.join(' ')} ` }];
  if (index % 7 === 0) elements.unshift({ type: 'user', user_id: people[index % people.length] ?? me });
  if (index % 5 === 0) elements.push({ type: 'text', text: 'today', style: { bold: true } });
  if (index % 6 === 0)
    elements.push({ type: 'link', url: `https://sheets.bench.example/${index}`, text: 'the sheet' });
  if (index % 4 === 0) elements.push({ type: 'emoji', name: 'tada' });
  const replied = index % 9 === 0;
  return {
    type: 'message',
    user: authorOf(index),
    ts,
    team,
    client_msg_id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    text: said.join(' '),
    blocks: [
      { type: 'rich_text', block_id: `b${index}`, elements: [{ type: 'rich_text_section', elements }] },
    ],
    ...(index % 3 === 0 && {
      reactions: [
        { name: '+1', users: [people[3] ?? me, people[5] ?? me], count: 2 },
        { name: 'eyes', users: [index % 6 === 0 ? me : (people[4] ?? me)], count: 1 },
      ],
    }),
    ...(replied && {
      reply_count: 2,
      reply_users: [people[2] ?? me, people[6] ?? me],
      latest_reply: stampOf(index + 1),
      thread_ts: ts,
    }),
  };
}

/** What the server sends for each burst, as text. */
export function answers(): string[] {
  return Array.from({ length: total / perBurst }, (_, burst) =>
    JSON.stringify({
      ok: true,
      messages: Array.from({ length: perBurst }, (_, index) => post(burst * perBurst + index)),
      has_more: true,
      pin_count: 0,
      response_metadata: { next_cursor: '' },
    }),
  );
}
