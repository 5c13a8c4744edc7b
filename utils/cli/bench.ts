import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { agree } from '../../test/e2e/agree.ts';
import { launch, type Launched } from '../../test/e2e/browser.ts';
import { extensionFor, packageFor } from '../../test/e2e/build.ts';
import { closing } from '../../test/bench/closing.ts';
import { crashes } from '../../test/bench/crashes.ts';
import type { Figure } from '../../test/bench/figure.ts';
import { popupOpen, popupPackage } from '../../test/bench/popup-open.ts';
import { ranges } from '../../test/bench/ranges.ts';
import { rates } from '../../test/bench/rates.ts';
import { reading } from '../../test/bench/reading.ts';
import { mutations } from '../../test/bench/mutations.ts';
import { simulation } from '../../test/bench/simulation.ts';
import { trials } from '../../test/bench/trials.ts';
import { watching } from '../../test/bench/watching.ts';
import { weights } from '../../test/bench/weights.ts';

interface Bench {
  /** The names that `--only` takes; those of one bench share what is costly to set up. */
  names: readonly string[];
  run: (launched: Launched, names: readonly string[]) => Promise<Figure[]>;
  /** Folder of the extension that it needs, where it is not the end-to-end build. */
  extension?: () => Promise<string>;
  /** Figures whose names begin so are many; they go into the file only. */
  fileOnly?: string;
}

const rangeNames = ['popup-range', 'report-range', 'log-range'] as const;

const benches: readonly Bench[] = [
  {
    names: rangeNames,
    run: (launched, names) =>
      ranges(
        launched,
        rangeNames.filter((name) => names.includes(name)),
      ),
  },
  { names: ['popup-open'], run: popupOpen, extension: popupPackage },
  { names: ['record-rate'], run: rates },
  { names: ['read-page'], run: reading },
  { names: ['weight'], run: async () => weights(await packageFor('chromium')) },
  { names: ['mutations'], run: mutations },
  { names: ['trials'], run: trials },
  { names: ['trial-report'], run: closing },
  { names: ['watch'], run: watching },
  { names: ['crashes'], run: crashes },
  { names: ['simulation'], run: async () => simulation(), fileOnly: 'simulation-cell' },
];

/** `npm run bench`: every measured figure with what it is compared to, in one run. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' }, only: { type: 'string' } } });
  const known = benches.flatMap(({ names }) => names);
  const wanted = values.only?.split(',') ?? known;
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No such figure: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  const figures: Figure[] = [];
  for (const { names, run, fileOnly, extension } of benches) {
    const asked = names.filter((name) => wanted.includes(name));
    if (asked.length === 0) continue;
    const folder = await (extension?.() ?? extensionFor('chromium'));
    const launched = await launch('chromium', { extension: folder });
    try {
      await agree(launched);
      for (const figure of await run(launched, asked)) {
        figures.push(figure);
        if (fileOnly === undefined || !figure.name.startsWith(fileOnly)) console.log(line(figure));
      }
    } finally {
      await launched.close();
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

function line({ name, value, unit, against, ratio }: Figure): string {
  const compared = against ? `against ${against.value} ${unit} (${against.what}), ratio ${ratio}` : '';
  return `${name.padEnd(28)} ${String(value).padStart(12)} ${unit.padEnd(10)} ${compared}`;
}
