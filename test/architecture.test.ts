import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteIds } from '../utils/domain/message.ts';
import { hosts } from '../utils/sites/hosts.ts';
import { memories } from '../utils/sites/memories.ts';
import { siteNames } from '../utils/sites/names.ts';
import { siteOf } from '../utils/sites/registry.ts';
import { signatures } from '../utils/sites/signatures.ts';

const root = resolve(import.meta.dirname, '..');
const rooms = ['entrypoints', 'components', 'utils', 'test'];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => /\.tsx?$/u.test(name));
}

const files = rooms.flatMap(sources);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Modules that a file imports: ours as paths from the root, others by name. */
function importsOf(file: string): string[] {
  const named = [...textOf(file).matchAll(/(?:\sfrom |^import |import\()'([^'\n]+)'(?:\)|;$)/gmu)].map(
    ([, name]) => name ?? '',
  );
  return named.map((name) =>
    name.startsWith('.')
      ? relative(root, resolve(root, dirname(file), name))
          .split(sep)
          .join('/')
      : name,
  );
}

/** Imports of the files below a folder that none of the allowed patterns covers. */
function strangers(folder: string, allowed: RegExp[]): string[] {
  return files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
    .filter(({ name }) => !allowed.some((pattern) => pattern.test(name)))
    .map(({ file, name }) => `${file} imports ${name}`);
}

describe('who may import whom', () => {
  test('the domain knows only itself', () => {
    expect(strangers('utils/domain/', [/^utils\/domain\//u, /^valibot$/u])).toEqual([]);
  });

  test('statistics know only themselves', () => {
    expect(strangers('utils/statistics/', [/^utils\/statistics\//u, /^d3-array$/u])).toEqual([]);
  });

  test('the report is made of domain and statistics, and drawn with components', () => {
    const allowed = [
      /^utils\/(report|words|domain|statistics|sites\/names)/u,
      /^components\//u,
      /^(preact|valibot)/u,
    ];
    // A ledger file is one source of a report; its format belongs to the ledger.
    allowed.push(/^utils\/ledger\/(file|own|schema)\.ts$/u, /^utils\/(mailto|problems|fault)\.ts$/u);
    expect(strangers('utils/report/', allowed)).toEqual([]);
  });

  test('words know what they are about, and nothing else', () => {
    const allowed = [
      /^utils\/words\//u,
      /^utils\/domain\//u,
      /^utils\/report\/(types|corrections|trial\/(types|closing|points|verdict))\.ts$/u,
    ];
    expect(strangers('utils/words/', [...allowed, /^utils\/sites\/limits\.ts$/u])).toEqual([]);
  });

  test('components draw props: no browser, no database, no site', () => {
    const allowed = [
      /^d3-array$/u,
      /^components\//u,
      /^preact/u,
      /^utils\/(domain|statistics|report|words|interface\/(context|room|\w+\/)|\w+\/state|duration)/u,
    ];
    expect(strangers('components/', allowed)).toEqual([]);
    for (const file of files.filter((name) => name.startsWith('components/')))
      expect(textOf(file), file).not.toMatch(/\bindexedDB\b|\bchrome\.|\bbrowser\./u);
  });

  test('readers know the page and the words of a message, nothing of the browser or the ledger', () => {
    const readers = siteIds.flatMap((id) => [`utils/sites/${id}.ts`, `utils/sites/${id}/`]);
    const allowed = [/^utils\/sites\//u, /^utils\/domain\//u];
    expect(readers.flatMap((reader) => strangers(reader, allowed))).toEqual([]);
  });

  test('only the ledger opens our database, and only sites know markup of theirs', () => {
    const own = files.filter(
      (file) => /^(utils|entrypoints|components)\//u.test(file) && !/^utils\/cli\//u.test(file),
    );
    const openers = own.filter((file) => /\b(?:indexedDB|factory)\.open\b|\bopenDB\b/u.test(textOf(file)));
    // The observer opens the page's databases, where ours is out of reach.
    expect(openers.sort()).toEqual(['utils/ledger/database.ts', 'utils/sites/watch/records.ts']);
    const knowing = own.filter((file) =>
      /messagelist|rcmail|converse-muc|chat-msg|data-legacy-|message_container|data-mid|data-convid|data-topic-id/u.test(
        textOf(file),
      ),
    );
    expect(knowing.filter((file) => !file.startsWith('utils/sites/'))).toEqual([]);
  });

  test('what runs in a browser knows nothing of the tools and tests', () => {
    const inBrowser = files.filter((file) => !/^(test|utils\/cli)\//u.test(file));
    const knowing = inBrowser.filter((file) =>
      importsOf(file).some((name) => /^(test|utils\/cli)\/|^node:/u.test(name)),
    );
    expect(knowing).toEqual([]);
  });
});

describe('every site has', () => {
  test.each(siteIds)('%s: a reader, a registry line, dated fixtures and a README row', (id) => {
    expect(['.ts', '/index.ts'].some((end) => existsSync(join(root, `utils/sites/${id}${end}`)))).toBe(true);
    expect(textOf('utils/sites/registry.ts')).toMatch(new RegExp(`from './${id}(/index)?\\.ts'`, 'u'));
    const fixtures = readdirSync(join(root, 'test/sites/fixtures', id));
    const pages = fixtures.filter((name) => /^\d{4}-\d{2}-\d{2}-[\w-]+\.html$/u.test(name));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(fixtures).toContain(page.replace(/html$/u, 'json'));
    expect(textOf('README.md')).toMatch(new RegExp(`^\\| ${siteNames[id]} \\|`, 'mu'));
  });
});

test.each(siteIds)('%s is read by a script of its own, and told by its address or its signature', (id) => {
  expect(textOf(`entrypoints/${id}.content.ts`)).toContain(`/sites/${id}/index.ts'`);
  expect([hosts[id] !== undefined, signatures[id] !== undefined]).toContain(true);
  expect(siteOf(id).memory).toBe(memories[id]);
});

describe('the shape of the tree', () => {
  test('the top level holds what was agreed, and nothing else', () => {
    const agreed = new Set(
      `entrypoints components utils public test wxt.config.ts package.json package-lock.json tsconfig.json README.md
       LICENSE PRIVACY.md CONTRIBUTING.md CHANGELOG.md SECURITY.md node_modules`.split(/\s+/u),
    );
    const there = readdirSync(root).filter((name) => !name.startsWith('.'));
    expect(there.filter((name) => !agreed.has(name))).toEqual([]);
  });

  test('files stay small: median at most 75 lines, none over 250', () => {
    const lines = files
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => ({ file, count: textOf(file).split('\n').length - 1 }))
      .sort((a, b) => a.count - b.count);
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
    expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(75);
  });
});

/** Content scripts are outside the policy of the extension's pages, so what they are made of is looked at. */
test('no source speaks to a network', () => {
  const own = files.filter(
    (file) => /^(utils|entrypoints|components)\//u.test(file) && !/^utils\/cli\//u.test(file),
  );
  const speaking = own.filter((file) =>
    /\bfetch\s*\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|importScripts|\beval\s*\(/u.test(
      textOf(file),
    ),
  );
  expect(speaking).toEqual([]);
});

/**
 * A page can say what it likes in its own document. Only the observer's and our own pages' messages reach the background
 * (`runtime.onMessage`): nothing listens to other extensions, to pages that a manifest lets speak, or to posted messages.
 */
test('no source listens to what a page or another extension may send', () => {
  const listening = files.filter(
    (file) =>
      !/^(test|utils\/cli)\//u.test(file) &&
      /onMessageExternal|onConnect|onUserScript|addEventListener\(\s*'message'|\.onmessage|cloneInto|exportFunction|wrappedJSObject/u.test(
        textOf(file),
      ),
  );
  // Our own pages tell each other of changes; no page of a site has our origin.
  expect(listening.filter((file) => !/BroadcastChannel/u.test(textOf(file)))).toEqual([]);
  expect(textOf('wxt.config.ts')).not.toMatch(/externally_connectable|web_accessible_resources/u);
});
