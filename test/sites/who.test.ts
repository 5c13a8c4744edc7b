// @vitest-environment node
import { expect, test } from 'vitest';
import { siteIds, type SiteId } from '../../utils/domain/message.ts';
import { senderAt } from '../../utils/sites/who.ts';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** As the sites' readers hand senders over (the fixtures under `test/sites/fixtures` hold one of each kind). */
test.each<[string, Partial<Record<SiteId, string>>]>([
  [
    ' Boss@Company.test ',
    {
      gmail: 'boss@company.test',
      outlook: 'boss@company.test',
      roundcube: 'boss@company.test',
      converse: 'boss@company.test',
      sogo: 'boss@company.test',
    },
  ],
  ['u0boss1', { slack: 'U0BOSS1', converse: 'u0boss1', 'the-lounge': 'u0boss1' }],
  [guid.toUpperCase(), { teams: `8:orgid:${guid}`, converse: guid.toUpperCase(), 'the-lounge': guid }],
  [`8:orgid:${guid}`, { teams: `8:orgid:${guid}`, converse: `8:orgid:${guid}` }],
  [
    '107123456789012345678',
    {
      'google-chat': '107123456789012345678',
      converse: '107123456789012345678',
      'the-lounge': '107123456789012345678',
    },
  ],
  [
    '/o=Company/ou=Exchange/cn=boss',
    { outlook: '/o=Company/ou=Exchange/cn=boss', converse: '/o=Company/ou=Exchange/cn=boss' },
  ],
  [
    '4XP9FDT77PNCZM6XPJZHT7JWIA',
    {
      mattermost: '4xp9fdt77pnczm6xpjzht7jwia',
      converse: '4XP9FDT77PNCZM6XPJZHT7JWIA',
      'the-lounge': '4xp9fdt77pnczm6xpjzht7jwia',
    },
  ],
  [
    'qY8dXWcnqxZ7TbB9k',
    { 'rocket-chat': 'qY8dXWcnqxZ7TbB9k', converse: 'qY8dXWcnqxZ7TbB9k', 'the-lounge': 'qy8dxwcnqxz7tbb9k' },
  ],
  ['12', { 'google-chat': '12', converse: '12', zulip: '12', 'the-lounge': '12' }],
  ['@boss:company.test', { element: '@boss:company.test' }],
  ['Office@Rooms.company.test/The Boss', { converse: 'office@rooms.company.test/The Boss' }],
  [
    '310000000000000002',
    {
      'google-chat': '310000000000000002',
      converse: '310000000000000002',
      discord: '310000000000000002',
      'the-lounge': '310000000000000002',
    },
  ],
  ['The Boss', { converse: 'The Boss' }],
  ['', {}],
  ['x'.repeat(5000), {}],
])('%j', (typed, expected) => {
  const found = siteIds.flatMap((site) => {
    const sender = senderAt(site, typed);
    return sender === null ? [] : [[site, sender]];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
});
