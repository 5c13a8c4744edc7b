import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Family } from '../../utils/cli/browsers.ts';

/** Scripts of a throw-away extension, as text. */
export interface SampleScripts {
  background: string;
  page: string;
  content?: string;
}

/** Writes a tiny extension into the temporary folder, to prove the harness itself. `page.html` runs the page script. */
export function writeSample(family: Family, { background, page, content }: SampleScripts): string {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-sample-'));
  const manifest = {
    manifest_version: 3,
    name: 'Sample',
    version: '1.0',
    permissions: ['storage'],
    host_permissions: ['*://*/*'],
    // Firefox's own default policy would turn every http address into https, where the proxy sees less.
    content_security_policy: { extension_pages: "script-src 'self'" },
    background: family === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    ...(content
      ? { content_scripts: [{ matches: ['*://*.practice.example/*'], js: ['content.js'], all_frames: true }] }
      : {}),
    ...(family === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'sample@practice.example' } } }
      : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'content.js'), content ?? '');
  writeFileSync(join(folder, 'page.js'), page);
  writeFileSync(
    join(folder, 'page.html'),
    '<!DOCTYPE html><meta charset="utf-8"><title>Sample</title><p id="said"></p><script src="page.js"></script>',
  );
  return folder;
}

export function removeSample(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
