import { emptyReading } from '../../sites/site.ts';
import { capital, type Plan } from './plan.ts';

/** The files of a new site by their paths. What nobody knows yet is left out of them, and asked for by a test. */
export function filesOf(plan: Plan, html: string): Record<string, string> {
  const { id, name, title, url, date, hosts } = plan;
  const is = `is${capital(name)}`;
  const anywhere = hosts.length === 0;
  const now = `${date}T10:00:00Z`;
  const { site: _site, ...reading } = emptyReading('gmail');
  const fixture = { url, now, zone: 'Europe/Berlin', reading: { site: id, ...reading } };
  return {
    [`utils/sites/${id}/index.ts`]: `import type { Reading } from '../../domain/message.ts';
import { siteNames } from '../names.ts';
import { emptyReading, type Site } from '../site.ts';
import { ${is} } from './signature.ts';

/** Of a page in which nothing is looked for yet, nothing is said. */
function read(): Reading {
  return emptyReading('${id}');
}

export const ${name}: Site = {
  id: '${id}',
  name: siteNames${id.includes('-') ? `['${id}']` : `.${id}`},
  recognises: ${is},
  read,
  link: () => null,
};
`,
    [`utils/sites/${id}/signature.ts`]: anywhere ? signature(title, is) : address(title, is, hosts),
    [`utils/sites/${id}/limits.ts`]: `/** What the pages of ${title} cannot show, by the keys of the sentences in the report's footer. */
export const limits = ['open-only'] as const;
`,
    [`entrypoints/${id}.content.ts`]: `import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { ${name} } from '../utils/sites/${id}/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe(${name}, ctx),
});
`,
    [`test/sites/${id}/wrong.ts`]: `import { wrongMessages, type WrongIn } from '../wrong.ts';

export const wrongIn: WrongIn = (reading, expected) => wrongMessages(reading, expected, { strict: true });
`,
    [`test/sites/${id}/reader.test.ts`]: `import { expect, test } from 'vitest';
import { fixturesOf, telling } from '../fixture.ts';

const fixtures = fixturesOf('${id}');

test('fixtures show messages, and pages without any', () => {
  expect(telling(fixtures).length, 'fixtures with messages').toBeGreaterThan(0);
  expect(fixtures.length, 'fixtures of a page that is loading or signed out').toBeGreaterThan(telling(fixtures).length);
});
`,
    [`test/sites/fixtures/${id}/${date}-first.html`]: `<!-- url: ${url} captured ${now} -->\n${html}`,
    [`test/sites/fixtures/${id}/${date}-first.json`]: `${JSON.stringify(fixture, null, 2)}\n`,
  };
}

const signature = (title: string, is: string) => `import type { Signed } from '../site.ts';

/** Elements that a page of ${title} has and no other app's page: by ids and \`data-\` attributes. All must be there. */
const marks: readonly string[] = [];

/** True for a page of ${title}, wherever it is hosted. */
export function ${is}({ document }: Signed): boolean {
  return marks.length > 0 && marks.every((one) => document.querySelector(one) !== null);
}
`;

const address = (
  title: string,
  is: string,
  hosts: readonly string[],
) => `import type { Signed } from '../site.ts';

const names: readonly string[] = [${[...new Set(hosts.map(hostOf))].map((one) => `'${one}'`).join(', ')}];

/** True for a page of ${title} at its own address. */
export function ${is}({ url }: Signed): boolean {
  return URL.canParse(url) && names.some((name) => \`.\${new URL(url).hostname}\`.endsWith(\`.\${name}\`));
}
`;

function hostOf(pattern: string): string {
  return new URL(pattern.replace('*.', '').replace(/\*.*$/u, '')).hostname;
}

/** What the command leaves to people, and what says that it is still to do. */
export function toDo({ id, title, date, hosts, page, mail }: Plan): string[] {
  const sites = `utils/sites/${id}`;
  return [
    ...(hosts.length === 0
      ? [
          `${sites}/signature.ts: the elements that tell a page of ${title}; test/sites/fixtures.test.ts fails until then`,
        ]
      : []),
    `${sites}/index.ts: read() and link(), as utils/sites/site.ts promises them`,
    `${sites}/limits.ts: what its pages cannot show; a sentence each in utils/words/*/limits.ts, which tsc asks for`,
    ...(mail ? [] : [`utils/sites/who.ts: how an id of ${title} is told from what somebody typed`]),
    page === null
      ? `test/sites/fixtures/${id}/${date}-first.html: a small page after the real structure, and its reading beside it`
      : `test/sites/fixtures/${id}/${date}-first.html: ids in place of "xxx", and beside it the reading that an ideal reader gives`,
    `test/sites/${id}/reader.test.ts: what only ${title} has; it fails until a fixture shows messages`,
    `utils/sites/memories.ts: a line, where exact times live only in the page's memory (its memory() beside the reader)`,
    `test/sites/mutating.ts: which elements are its rows`,
    `README.md: its row`,
  ];
}
