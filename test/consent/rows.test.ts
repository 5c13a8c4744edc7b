// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { SiteId } from '../../utils/domain/message.ts';
import type { Recognised } from '../../utils/recognised.ts';
import { rowsOf, type Known } from '../../utils/consent/rows.ts';

const gmail = 'https://mail.google.com';
const office = 'https://webmail.company.test';
const nothing: Known = { accounts: [], open: [], sources: [], granted: new Set() };
const named = (site: SiteId, origin: string, account: string, on = true) => ({
  site,
  origin,
  account,
  on,
  own: [],
});
const open = (site: SiteId, origin: string, account: string | null): Recognised => ({
  site,
  origin,
  account,
  health: 'ok',
});
const rowOf = (known: Partial<Known>, site: SiteId) =>
  rowsOf({ ...nothing, ...known }).find((row) => row.site === site);

describe('the list of sites', () => {
  test('begins with those that have addresses of their own, none allowed, none read', () => {
    const rows = rowsOf(nothing);
    expect(rows.map(({ name }) => name)).toEqual([
      'Gmail',
      'Outlook',
      'Slack',
      'Microsoft Teams',
      'Google Chat',
      'Discord',
    ]);
    expect(rows.every(({ granted, accounts, health }) => !granted && accounts.length === 0 && !health)).toBe(
      true,
    );
  });

  test('names an office’s own host as soon as the user named it, or a tab shows it', () => {
    const rows = rowsOf({ ...nothing, accounts: [named('roundcube', office, 'alice@company.test')] });
    expect(rows.at(-1)).toMatchObject({ name: 'Roundcube', host: 'webmail.company.test' });
    expect(rows[0]?.host).toBeNull();
    expect(rowsOf({ ...nothing, open: [open('converse', 'https://chat.company.test', null)] })).toHaveLength(
      7,
    );
  });

  test('says where the organisation allows none of a site’s hosts', () => {
    const known = { forbidden: new Set(['https://chat.google.com', 'https://app.slack.com']) };
    expect(rowOf(known, 'slack')?.allowed).toBe(false);
    expect(rowOf(known, 'google-chat')?.allowed).toBe(true);
    expect(rowOf({}, 'slack')?.allowed).toBe(true);
  });

  test('an account seen in a tab is no work account until the user says so', () => {
    const row = rowOf(
      {
        accounts: [named('gmail', gmail, 'alice@company.test')],
        open: [open('gmail', gmail, 'alice@private.example'), open('gmail', gmail, 'alice@company.test')],
        granted: new Set([gmail]),
      },
      'gmail',
    );
    expect(row?.accounts).toEqual([
      { origin: gmail, account: 'alice@company.test', work: true },
      { origin: gmail, account: 'alice@private.example', work: false },
    ]);
  });

  test('one switch speaks for all addresses of a site; two sites at one host have each their own', () => {
    const known = { granted: new Set([gmail]) };
    expect(rowOf(known, 'gmail')?.granted).toBe(true);
    expect(rowOf(known, 'google-chat')).toMatchObject({ origins: ['https://chat.google.com', gmail] });
    expect(rowOf(known, 'slack')?.granted).toBe(false);
    expect(rowOf({}, 'outlook')?.origins.length).toBe(4);
  });

  test('of several pages of a site the worst is told, with the time since when', () => {
    const source = (state: 'ok' | 'changed' | 'signed-out', seen: number, since?: number) => ({
      source: state,
      site: 'gmail' as const,
      host: gmail,
      seen,
      health: { state, missing: [] },
      ...(since !== undefined && { since }),
    });
    expect(rowOf({ sources: [source('ok', 9, 1), source('changed', 5, 3)] }, 'gmail')?.health).toEqual({
      state: 'changed',
      since: 3,
    });
    // Rows of the first version do not say since when.
    expect(rowOf({ sources: [source('signed-out', 5)] }, 'gmail')?.health).toEqual({
      state: 'signed-out',
      since: 5,
    });
  });
});
