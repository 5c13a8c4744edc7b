import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../../test/e2e/browser.ts';
import { extensionFor, packageFor } from '../../test/e2e/build.ts';
import { crashes } from '../../test/bench/crashes.ts';
import type { Figure } from '../../test/bench/figure.ts';
import { ranges } from '../../test/bench/ranges.ts';
import { rates } from '../../test/bench/rates.ts';
import { reading } from '../../test/bench/reading.ts';
import { weights } from '../../test/bench/weights.ts';
import type { Launched } from '../../test/e2e/browser.ts';

/** What is measured, by the names that `--only` takes. */
const benches: Record<string, (launched: Launched) => Promise<Figure[]>> = {
  'popup-range': (launched) => ranges(launched, 'popup-range'),
  'report-range': (launched) => ranges(launched, 'report-range'),
  'record-rate': rates,
  'read-page': reading,
  weight: async () => weights(await packageFor('chromium')),
  crashes,
};

/** `npm run bench`: every measured figure with what it is compared to, in one run. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' }, only: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? Object.keys(benches);
  const unknown = wanted.filter((name) => !benches[name]);
  if (unknown.length > 0) {
    throw new Error(`No such figure: ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
  }
  const figures: Figure[] = [];
  for (const name of wanted) {
    const launched = await launch('chromium', { extension: await extensionFor('chromium') });
    try {
      for (const figure of (await benches[name]?.(launched)) ?? []) {
        figures.push(figure);
        console.log(line(figure));
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
