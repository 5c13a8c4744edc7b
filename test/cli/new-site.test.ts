// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { structureOf } from '../../utils/cli/new-site/structure.ts';
import { planOf } from '../../utils/cli/new-site/plan.ts';
import { makeSite } from '../../utils/cli/new-site.ts';
import { tags } from '../../utils/words/tags.ts';

const root = resolve(import.meta.dirname, '../..');
const date = '2026-11-25';
/** Whole programs run over the whole tree, ms. */
const slow = 400_000;
const parts = ['entrypoints', 'components', 'utils', 'public', 'test', '.wxt'];
const files = [
  'README.md',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
  '.oxfmtrc.json',
  '.oxlintrc.json',
];

describe('a copy of the tree with two new sites', () => {
  let copy: string;
  const run = (program: string, ...args: string[]) => {
    try {
      return execFileSync(join('node_modules', '.bin', program), args, { cwd: copy, encoding: 'utf8' });
    } catch (error) {
      return String(Reflect.get(Object(error), 'stdout'));
    }
  };
  const textOf = (path: string) => readFileSync(join(copy, path), 'utf8');

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'reachable-new-site-'));
    for (const part of [...parts, ...files]) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const description = join(copy, 'description.txt');
    writeFileSync(description, '<html>\n <body>\n  <main data-testid="acme">\n   <p>…\n');
    makeSite(copy, planOf(['acme-chat', '--page', description], date));
    makeSite(
      copy,
      planOf(['post', '--title', 'Post!', '--mail', '--host', 'https://*.post.test/mail/*'], date),
    );
    rmSync(description);
    run('oxfmt', '.');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test(
    'lacks nothing for the types but the sentences of the other languages, and says which',
    () => {
      const lines = run('tsc', '--noEmit')
        .split('\n')
        .filter((line) => /error/u.test(line));
      const missing = lines.map((line) => /^utils\/words\/(\w+)\/limits\.ts.*acme-chat/u.exec(line)?.[1]);
      expect(new Set(missing)).toEqual(new Set(tags.filter((tag) => tag !== 'en')));
      expect(lines).toHaveLength(tags.length - 1);
    },
    slow,
  );

  test(
    'is laid out, and clean for the linter',
    () => {
      expect(run('oxfmt', '--check', '.')).toContain('All matched files use the correct format');
      expect(run('oxlint', '--deny-warnings', 'utils/sites', 'test/sites', 'entrypoints')).toContain(
        '0 errors',
      );
    },
    slow,
  );

  test.each([
    ['utils/domain/message.ts', /const mail: readonly SiteId\[\] = \[[^\]]*'post'\]/u],
    ['utils/sites/hosts.ts', /\n {2}post: \['https:\/\/\*\.post\.test\/mail\/\*'\],/u],
    ['utils/sites/signatures.ts', /\n {2}'acme-chat': isAcmeChat,/u],
    ['utils/sites/registry.ts', /from '\.\/acme-chat\/index\.ts'/u],
    ['README.md', /^\| Post! \| nothing yet \|/mu],
    ['public/schemas/ledger-1.json', /"acme-chat",\s*"post"/u],
    ['test/sites/fixtures/acme-chat/2026-11-25-first.html', /<main data-testid="acme">/u],
  ])('has its line in %s', (path, line) => expect(textOf(path)).toMatch(line));

  test(
    'has all that the tree asks of every site',
    () => {
      const config = ['--config', 'test/vitest.config.ts', '--root', '.'];
      const said = run(
        'vitest',
        'run',
        ...config,
        'test/architecture.test.ts',
        'test/report/schemas.test.ts',
      );
      expect(said).toMatch(/Test Files .*2 passed/u);
    },
    slow,
  );

  test('takes no site a second time, and leaves everything as it is then', () => {
    const before = textOf('utils/sites/names.ts');
    expect(() => makeSite(copy, planOf(['acme-chat'], date))).toThrow('There is a site "acme-chat"');
    rmSync(join(copy, 'utils/sites/signatures.ts'));
    expect(() => makeSite(copy, planOf(['other'], date))).toThrow('signatures.ts');
    expect([textOf('utils/sites/names.ts'), existsSync(join(copy, 'utils/sites/other'))]).toEqual([
      before,
      false,
    ]);
  });
});

test.each([
  [[], /npm run new-site/u],
  [['Acme'], /no id of a site/u],
  [['a', 'b'], /npm run new-site/u],
  [['../up'], /no id of a site/u],
  [['acme', '--host', 'chat.acme.test'], /no match pattern/u],
  [['acme', '--title', 'A | B'], /cannot stand/u],
  [['acme', '--url', 'nowhere'], /no address/u],
])('%j is refused in words', (args, words) => {
  expect(() => planOf(args, date)).toThrow(words);
});

describe('a first fixture', () => {
  test('has the structure of a saved page and not a word of it', () => {
    const html =
      '<!doctype html><html lang="de"><head><title>Dear</title><script>secret()</script></head><body class="app">' +
      '<li class="message" data-message-id="5" title="Bob"><img src="bob.png">Hello</li></body></html>';
    const made = structureOf(html);
    expect(made).toContain('<li class="message" data-message-id="xxx" title="xxx">xxx');
    expect(made).toContain('<img src="xxx">');
    expect(made).not.toMatch(/Dear|secret|Bob|bob|Hello|…/u);
    expect(made.match(/<\/li>|<\/body>|<\/html>/gu)).toHaveLength(3);
  });

  test('is the first document of a description with frames, and empty without one', () => {
    expect(structureOf('<html>\n <body>\n  <p …="…" id="…">…\n\n<html>\n <body>\n  <i>\n')).toBe(
      '<!doctype html>\n<html>\n <body>\n  <p id="xxx">xxx\n  </p>\n </body>\n</html>\n',
    );
    expect(structureOf(null)).toMatch(/<body><\/body>/u);
  });
});
