import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Socket, connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** One server in a process group of its own. */
export interface Running {
  pid: number;
  child: ChildProcess;
  /** Ends the whole group, politely at first. Calling it twice is harmless. */
  stop(): Promise<void>;
}

/** Remembers group ids and kills those that are left when the pipe from this process closes, however it ended. */
const reaperScript = `
while read -r op id; do
  if [ "$op" = add ]; then held="$held $id"; continue; fi
  kept=
  for group in $held; do [ "$group" = "$id" ] || kept="$kept $group"; done
  held=$kept
done
for group in $held; do kill -s KILL -- "-$group"; done`;

let reaper: ChildProcess | undefined;

/** Tells the reaper about a group. It is a process of its own: nothing in here would run if we were killed. */
function tellReaper(op: 'add' | 'gone', pid: number): void {
  if (!reaper) {
    reaper = spawn('/bin/sh', ['-c', reaperScript], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    reaper.unref();
    // It must not keep us alive, and its own end is nothing to stumble over.
    if (reaper.stdin instanceof Socket) reaper.stdin.unref();
    reaper.stdin!.on('error', () => {});
  }
  reaper.stdin!.write(`${op} ${pid}\n`);
}

/** True while any process of the group is there. */
function alive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** The user that the servers run as. Exim and Prosody refuse to be root; anybody else runs them as themselves. */
export const serverUser = process.getuid?.() === 0 ? 'www-data' : userInfo().username;

/** Puts a command under the servers' user. */
export function asServerUser(command: readonly string[]): string[] {
  if (serverUser !== 'www-data') return [...command];
  return ['setpriv', '--reuid=www-data', '--regid=www-data', '--clear-groups', ...command];
}

/** Starts a program as the leader of a new process group, its output in a file. `extra` are further pipes. */
export function start(
  command: readonly string[],
  log: string,
  options: { env?: Record<string, string>; extra?: 'pipe'[] } = {},
): Running {
  const [program, ...args] = command;
  const out = openSync(log, 'a');
  const stdio: StdioOptions = ['ignore', out, out, ...(options.extra ?? [])];
  const child = spawn(program!, args, { detached: true, env: { ...process.env, ...options.env }, stdio });
  closeSync(out);
  const { pid } = child;
  // Without this listener a program that is not there would end the whole test run.
  child.on('error', () => {});
  if (pid === undefined) throw new Error(`${program} cannot be started.`);
  tellReaper('add', pid);
  const stop = async (): Promise<void> => {
    signal(pid, 'SIGTERM');
    for (let tries = 0; tries < 40 && alive(pid); tries++) await sleep(50);
    signal(pid, 'SIGKILL');
    tellReaper('gone', pid);
  };
  return { pid, child, stop };
}

/** Fails with a message for people when somebody already listens on one of the ports. */
export async function assertFree(ports: Record<string, number>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer();
      probe.once('error', (error) =>
        reject(new Error(`Port ${port} (${name}) on 127.0.0.1 is taken or forbidden: ${error.message}`)),
      );
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
    });
  }
}

/** True when something accepts connections on the port. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

/** Waits until a started server listens; if it does not, the error says what the server said. */
export async function listening(name: string, port: number, log: string, seconds = 15): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await answers(port)) return;
    await sleep(50);
  }
  throw new Error(
    `${name} never listened on port ${port}. It said:\n${readFileSync(log, 'utf8').slice(-2000)}`,
  );
}

/** Asks again until there is an answer. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}.`);
    await sleep(50);
  }
}
