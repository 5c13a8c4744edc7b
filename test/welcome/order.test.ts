import { expect, test } from 'vitest';
import { rowsOf } from '../../utils/consent/rows.ts';
import { foundFirst, othersOf } from '../../utils/welcome/order.ts';

const slack = 'https://app.slack.com';
const mail = 'https://mail.company.test';
const list = (open: string[] = []) =>
  rowsOf({
    accounts: [],
    open: open.map((origin) => ({ site: 'roundcube', account: 'alice', origin, health: 'ok' })),
    sources: [],
    granted: new Set(),
  });
const sites = (rows: readonly { site: string }[]) => rows.map(({ site }) => site);

test('sites of open tabs come first, each part in its own order', () => {
  const known = sites(list());
  const { rows, found } = foundFirst(list(), ['https://teams.live.com', slack]);
  expect([sites(rows.slice(0, 2)), found]).toEqual([['slack', 'teams'], 2]);
  expect(sites(rows.slice(2))).toEqual(known.filter((site) => site !== 'slack' && site !== 'teams'));
});

test('so do those of which an account is known, whether their tab is open or not', () => {
  const { rows, found } = foundFirst(list([mail]), []);
  expect([rows[0]?.site, found]).toEqual(['roundcube', 1]);
});

test('nothing found leaves the list as it is', () => {
  expect(foundFirst(list(), [mail])).toEqual({ rows: list(), found: 0 });
});

test('another open tab is one at which no site of the list lives', () => {
  const open = ['https://wiki.company.test', slack, mail, 'https://chat.company.test'];
  expect(othersOf(list([mail]), open)).toEqual(['https://chat.company.test', 'https://wiki.company.test']);
  expect(othersOf([], [])).toEqual([]);
});
