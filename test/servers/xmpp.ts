import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asServerUser, assertFree, listening, start } from './process.ts';
import { giveAway, writeTemplate } from './state.ts';

export const chatPort = 5280;
/** See `mailHost`. */
export const chatHost = 'chat.localhost';
export const domain = 'company.test';
export const room = 'office@conference.company.test';

/** People and one bot; everybody's password is `pw`. */
export const accounts = ['alice', 'boss', 'carol', 'dave', 'builds'] as const;
export type Account = (typeof accounts)[number];

/** Running Prosody, which also serves Converse. */
export interface ChatServer {
  /** For the browser only. */
  url: string;
  socket: string;
  /** Folder of Prosody's own archive. */
  data: string;
  stop(): Promise<void>;
}

/** Prosody writes a host's or room's name into file names like this. */
export function storeName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/gu, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Everybody has everybody else as a contact, as colleagues have. */
function rosterOf(name: Account): string {
  const others = accounts.filter((other) => other !== name);
  const contacts = others.map((other) => `["${other}@${domain}"] = { subscription = "both"; groups = {}; };`);
  return `return { [false] = { version = 1; }; ${contacts.join(' ')} };\n`;
}

/** Starts Prosody below `state`. On failure nothing is left running. */
export async function startChat(state: string, converseDist: string): Promise<ChatServer> {
  await assertFree({ prosody: chatPort });
  const folder = join(state, 'chat');
  const people = join(folder, 'data', storeName(domain), 'accounts');
  mkdirSync(people, { recursive: true });
  const rosters = join(folder, 'data', storeName(domain), 'roster');
  mkdirSync(rosters, { recursive: true });
  for (const name of accounts) {
    writeFileSync(join(people, `${name}.dat`), 'return { ["password"] = "pw"; };\n');
    writeFileSync(join(rosters, `${name}.dat`), rosterOf(name));
  }
  // A copy: the servers' user may not be able to reach this checkout.
  cpSync(converseDist, join(folder, 'web/dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  writeTemplate('converse.html', join(folder, 'web/index.html'));
  writeTemplate('prosody.cfg.lua', join(folder, 'prosody.cfg.lua'), { STATE: folder, HTTP: chatPort });
  giveAway(folder);

  const log = join(state, 'prosody.out');
  const prosody = start(asServerUser(['prosody', '--config', join(folder, 'prosody.cfg.lua'), '-F']), log);
  try {
    await listening('Prosody', chatPort, log);
  } catch (error) {
    await prosody.stop();
    throw error;
  }
  return {
    url: `http://${chatHost}:${chatPort}/`,
    socket: `ws://127.0.0.1:${chatPort}/xmpp-websocket`,
    data: join(folder, 'data'),
    stop: () => prosody.stop(),
  };
}
