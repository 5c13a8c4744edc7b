import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extensionFor, packageFor } from '../../test/e2e/build.ts';
import { launch } from '../../test/e2e/browser.ts';
import { findBrowser, type Family } from './browsers.ts';
import { practise } from './practise.ts';

/** `npm start`: the extension in the user's own browser; without a display, a practice week in a headless one. */
export async function start(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { headless: { type: 'boolean' } } });
  if (values.headless === true || !hasDisplay()) return practise(await extensionFor('chromium'));
  const family: Family =
    findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
  console.log('Building the extension…');
  const profile = resolve('.output', 'profiles', family);
  mkdirSync(profile, { recursive: true });
  const launched = await launch(family, {
    extension: await packageFor(family),
    profile,
    headless: false,
  });
  console.log(
    'Reachable is in the browser that just opened, in a profile of its own. Open your webmail or chat there,\n' +
      'then Reachable: the puzzle piece in the toolbar, or Alt+R. Closing the browser ends this command.',
  );
  await new Promise<void>((resolve) => void launched.browser.once('disconnected', () => resolve()));
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
