// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { accountsOf, learnOwn, switchAccount } from '../utils/accounts.ts';
import { readSettings } from '../utils/settings.ts';

const named = {
  origin: 'https://mail.company.test',
  site: 'roundcube',
  account: 'alice@company.test',
} as const;
const own = async () => (await accountsOf(named.origin)).map((account) => account.own);

beforeEach(() => switchAccount({ ...named, on: true }));

test('an account is read once it is named, on its own origin only', async () => {
  expect(await accountsOf(named.origin)).toEqual([{ ...named, on: true, own: [] }]);
  for (const other of [
    'http://mail.company.test',
    'https://mail.company.test:444',
    'https://company.test',
    'null',
  ])
    expect(await accountsOf(other)).toEqual([]);
});

test('switched off it is not read, and on again it knows its addresses still', async () => {
  await learnOwn(named, ['a@company.test']);
  await switchAccount({ ...named, on: false });
  expect(await accountsOf(named.origin)).toEqual([]);
  await switchAccount({ ...named, on: true });
  expect(await own()).toEqual([['a@company.test']]);
  expect((await readSettings()).accounts).toHaveLength(1);
});

test('two accounts of one host are two', async () => {
  await switchAccount({ ...named, account: 'team@company.test', on: true });
  await switchAccount({ ...named, on: false });
  expect((await accountsOf(named.origin)).map(({ account }) => account)).toEqual(['team@company.test']);
});

test('addresses are learnt once each, by the account that showed them', async () => {
  await switchAccount({ ...named, account: 'team@company.test', on: true });
  await learnOwn(named, ['a@company.test', 'a@company.test']);
  await learnOwn(named, ['a@company.test', 'b@company.test']);
  await learnOwn(named, []);
  expect(await own()).toEqual([['a@company.test', 'b@company.test'], []]);
});

test('an account that was not named, or is off, learns nothing and is not added', async () => {
  await learnOwn({ ...named, account: 'private@company.test' }, ['x@company.test']);
  await switchAccount({ ...named, on: false });
  await learnOwn(named, ['x@company.test']);
  expect((await readSettings()).accounts).toEqual([{ ...named, on: false, own: [] }]);
});
