import { describe, expect, test } from 'vitest';
import { describePage } from '../../utils/sites/describe.ts';
import { parsePage } from '../captures.ts';

const told = (html: string) => describePage(parsePage(html));

describe('a page’s description for a bug report', () => {
  test('keeps the structure: names, classes, roles, a few attributes of the app itself', () => {
    const text = told(
      '<main class="p-view c-list" role="main"><div data-qa="message_container" hidden></div></main>',
    );
    expect(text).toContain('<main class="p-view c-list" role="main">');
    expect(text).toContain('<div data-qa="message_container" hidden>');
  });

  test('holds no word of anybody’s', () => {
    const secret = 'Sesame4711';
    const text = told(
      `<title>${secret}</title><p title="${secret}" aria-label="${secret}" data-${secret.toLowerCase()}="${secret}" id="${secret}">${secret}
       <a href="https://x.example/${secret}" email="${secret}@company.test">${secret}</a><img alt="${secret}" src="${secret}">
       <input value="${secret}"><textarea>${secret}</textarea><script>${secret}</script><!-- ${secret} --></p>
       <span role="${secret} ${secret}" class="ok m18f3a2b4c5d6e7f8 x123456 ${secret}💥"></span>`,
    );
    expect(text).not.toMatch(/sesame4711(?!=)/iu);
    expect(text).not.toMatch(/18f3a2b4|123456|company/u);
    expect(text).toContain('class="ok … … …"');
    expect(text).toContain('title="…"');
  });

  test('tells rows that are alike a few times, and ends on a page without end', () => {
    const rows = '<li class="row"><b></b></li>'.repeat(50);
    expect(told(`<ul>${rows}</ul>`).match(/<li/gu)).toHaveLength(3);
    expect(told(`<ul>${rows}</ul>`)).toContain('(and 47 more that are alike)');
    const deep = '<div>'.repeat(500);
    expect(told(deep).split('\n').length).toBeLessThan(100);
    const many = Array.from({ length: 9000 }, (_, index) => `<i class="c${index % 4000}"></i>`).join('');
    expect(told(many).split('\n').length).toBeLessThan(4100);
  });
});
