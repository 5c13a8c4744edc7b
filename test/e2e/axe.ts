import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/**
 * What axe finds on a page, as the rule and where.
 *
 * @param without rules to leave out
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations: found }: { violations: Violation[] } = await page.evaluate(
    (asked) => Reflect.get(globalThis, 'axe').run(document, { resultTypes: ['violations'], rules: asked }),
    rules,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
