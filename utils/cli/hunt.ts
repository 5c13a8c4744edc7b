import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/**
 * `npm run hunt [-- TIMES]`: every property again with random seeds, ten times unless told, until one fails.
 * Throws where one did; vitest has printed its seed and its smallest case.
 */
export async function hunt([times = '10']: string[]): Promise<void> {
  if (!/^[1-9]\d*$/u.test(times)) throw new Error(`How many times? A number, not ${times}.`);
  const files = globSync('test/**/*.test.{ts,tsx}').filter((file) =>
    /from '.*\/(?:properties|streams)\.ts'/u.test(readFileSync(file, 'utf8')),
  );
  const vitest = [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--root',
    '.',
    '--project',
    'unit',
    '--project',
    'pure',
  ];
  for (let time = 1; time <= Number(times); time += 1) {
    console.log(`Round ${time} of ${times}: ${files.length} files with properties, random seeds.`);
    const { status } = spawnSync('npx', [...vitest, '--reporter', 'dot', ...files], {
      stdio: 'inherit',
      env: { ...process.env, HUNT: '1' },
    });
    if (status !== 0) throw new Error(`A property failed in round ${time}.`);
  }
}
