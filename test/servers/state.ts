import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asServerUser, serverUser } from './process.ts';

/** Runs a short program to its end and fails with what it said. */
export function runShort(command: readonly string[]): string {
  const [program, ...args] = command;
  const done = spawnSync(program!, args, { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${command.join(' ')} failed: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

/** A fresh folder that the servers' user can reach. Everything that the servers write is below it. */
export function makeState(): string {
  const state = mkdtempSync(join(tmpdir(), 'reachable-servers-'));
  chmodSync(state, 0o755);
  if (
    spawnSync(asServerUser(['test', '-x', state])[0]!, asServerUser(['test', '-x', state]).slice(1))
      .status !== 0
  ) {
    throw new Error(
      `The user ${serverUser} cannot reach ${state}: set TMPDIR to a folder that everybody can enter.`,
    );
  }
  return state;
}

export function removeState(state: string): void {
  rmSync(state, { recursive: true, force: true });
}

/** Writes one of the templates in `files/` with its `@WORDS@` filled in. */
export function writeTemplate(
  template: string,
  target: string,
  words: Record<string, string | number> = {},
): void {
  const text = readFileSync(join(import.meta.dirname, 'files', template), 'utf8');
  const filled = text.replaceAll(/@([A-Z]+)@/gu, (_, word: string) => {
    const value = words[word];
    if (value === undefined) throw new Error(`${template} asks for @${word}@, which nobody filled in.`);
    return String(value);
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, filled);
}

/** Words that every template may use. */
export function ownerWords(): Record<'USER' | 'GROUP', string> {
  const group = serverUser === 'www-data' ? 'www-data' : runShort(['id', '-gn']).trim();
  return { USER: serverUser, GROUP: group };
}

/** Hands a folder to the servers' user. */
export function giveAway(folder: string): void {
  if (process.getuid?.() === 0) runShort(['chown', '-R', `${serverUser}:${serverUser}`, folder]);
}
