import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { start } from './process.ts';

/** A screen that nobody looks at, with a window manager: a browser's own prompts cannot be answered without one. */
export interface Display {
  /** As in the variable DISPLAY, `:7`. */
  name: string;
  /** Gives the browser's window the keyboard. Not while a popup is open: that would close it. */
  focus(): void;
  /** Presses keys, one after the other, in whatever has the keyboard: page, popup or prompt. */
  press(...keys: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free display and openbox on it; their output goes to files in `folder`. */
export async function startDisplay(folder: string): Promise<Display> {
  // Xvfb picks the number itself and writes it to the fourth file.
  const flags = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const screen = start(['Xvfb', ...flags], join(folder, 'xvfb.out'), { extra: ['pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    const told = screen.child.stdio[3];
    if (!(told instanceof Readable)) throw new Error('Xvfb was started without its pipe.');
    told.once('data', (data: Buffer) => resolve(data.toString().trim()));
    told.once('end', () => reject(new Error('Xvfb did not start.')));
  });
  const name = `:${number}`;
  const env = { DISPLAY: name };
  const manager = start(['openbox'], join(folder, 'openbox.out'), { env });

  const xdotool = (...args: string[]): string => {
    const done = spawnSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 10_000,
    });
    if (done.status !== 0) throw new Error(`xdotool ${args.join(' ')} failed: ${done.stderr}`);
    return done.stdout;
  };
  return {
    name,
    focus: () => {
      const [window = ''] = xdotool('search', '--sync', '--onlyvisible', '--class', 'chrom')
        .trim()
        .split('\n');
      xdotool('windowactivate', '--sync', window);
    },
    press: async (...keys) => {
      for (const key of keys) {
        xdotool('key', key);
        await sleep(150);
      }
    },
    stop: async () => {
      await manager.stop();
      await screen.stop();
    },
  };
}
