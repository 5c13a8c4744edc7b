import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { families } from '../../utils/cli/browsers.ts';
import type { Family } from '../../utils/cli/browsers.ts';
import { packageFor } from '../e2e/build.ts';
import { siteIds } from '../../utils/domain/message.ts';

async function manifestOf(family: Family): Promise<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(await packageFor(family), 'manifest.json'), 'utf8'));
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "form-action 'none'; frame-src 'self' blob:; base-uri 'none'";

/** What both browsers are told, word for word: a new permission or host must be a decision, not a side effect. */
const both = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  version: '0.1.0',
  permissions: ['storage', 'scripting', 'alarms', 'activeTab', 'notifications'],
  optional_permissions: ['tabs'],
  optional_host_permissions: ['*://*/*'],
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: policy },
  icons: {
    16: 'icons/office-16.png',
    32: 'icons/office-32.png',
    48: 'icons/office-48.png',
    128: 'icons/office-128.png',
  },
  action: { default_title: 'Reachable', default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+R' } },
    'toggle-wfh': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_toggleWfh__' },
  },
};

describe('the manifest that users get', () => {
  test('in Chromium it is exactly this', async () => {
    expect(await manifestOf('chromium')).toEqual({
      ...both,
      minimum_chrome_version: '144',
      storage: { managed_schema: 'schemas/managed-1.json' },
      background: { service_worker: 'background.js' },
    });
  });

  test('in Firefox it is exactly this', async () => {
    expect(await manifestOf('firefox')).toEqual({
      ...both,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'reachable@reachable.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
  });

  test.each(families)('every file that it names is there in %s', async (family) => {
    const folder = await packageFor(family);
    const named = Object.values(both.icons).concat(both.action.default_popup, 'background.js', 'report.html');
    for (const site of siteIds) named.push(`content-scripts/${site}.js`);
    named.push(
      'schemas/managed-1.json',
      'options.html',
      'welcome.html',
      'people.html',
      'check.html',
      'page.js',
      'recognise.js',
    );
    // The toolbar shows these; the manifest names only the first.
    for (const place of ['remote', 'office', 'off'])
      for (const size of [16, 32, 48]) named.push(`icons/${place}-${size}.png`);
    for (const name of named) expect(readFileSync(join(folder, name)).length).toBeGreaterThan(0);
  });
});
