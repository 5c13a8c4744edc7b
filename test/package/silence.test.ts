import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import { packageFor } from '../e2e/build.ts';

/** Ways out of the machine, and ways of running what is not in the package. */
const forbidden = {
  fetch: /\bfetch\s*\(/u,
  XMLHttpRequest: /XMLHttpRequest/u,
  WebSocket: /\bWebSocket\b/u,
  EventSource: /\bEventSource\b/u,
  sendBeacon: /sendBeacon/u,
  'remote src': /\bsrc\s*[:=]\s*["'`]https?:/u,
  'dynamic code': /\beval\s*\(|new Function\s*\(/u,
  'wrapped page functions': /history\.(?:push|replace)State\s*=/u,
};

describe.each(families)('every bundle for %s', (family) => {
  test.each(Object.entries(forbidden))('is without %s', async (_name, pattern) => {
    const folder = await packageFor(family);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:js|html)$/u.test(name),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const guilty = scripts.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')));
    expect(guilty).toEqual([]);
  });

  test('carries nothing that lets a test replace the time', async () => {
    const script = readFileSync(join(await packageFor(family), 'background.js'), 'utf8');
    expect(script).not.toMatch(/\.get\(["'`]now["'`]\)/u);
  });
});
