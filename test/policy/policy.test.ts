// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultWeek, type Fact } from '../../utils/domain/fact.ts';
import { factsOfPolicy, scheduleAt, targetsAt } from '../../utils/policy/facts.ts';
import { isAllowed } from '../../utils/policy/hosts.ts';
import { policyOf } from '../../utils/policy/parse.ts';
import { mayRead, requestHosts } from '../../utils/permissions.ts';
import { fakeHost, type FakeHost } from '../fakes.ts';

const nine = ['09:00-17:00'];

describe('what an organisation sets', () => {
  test('is nothing where it sets nothing', () => {
    expect(policyOf({})).toEqual({ hours: null, targets: null, hosts: null, ignored: [] });
  });

  test('hours by weekday in a zone, targets, hosts', () => {
    const set = {
      workingHours: {
        zone: 'Europe/Berlin',
        monday: ['08:00-12:00', '13:00-16:30'],
        thursday: ['22:00-06:00'],
      },
      targets: { chat: 20, email: 180 },
      allowedHosts: ['mail.company.test', '*.Chat.company.test'],
    };
    expect(policyOf(set)).toEqual({
      hours: {
        zone: 'Europe/Berlin',
        week: [
          [
            [480, 720],
            [780, 990],
          ],
          [],
          [],
          [[1320, 1800]],
          [],
          [],
          [],
        ],
      },
      targets: { chat: 20, email: 180 },
      hosts: ['mail.company.test', '*.chat.company.test'],
      ignored: [],
    });
  });

  test.each<[string, object, string[]]>([
    ['a word that is not known', { colour: 'red' }, ['colour unknown']],
    [
      'a day that is not known',
      { workingHours: { someday: nine, monday: nine } },
      ['workingHours.someday unknown'],
    ],
    ['a zone that is none', { workingHours: { zone: 'Mars', monday: nine } }, ['workingHours.zone zone']],
    ['hours that are no hours', { workingHours: { monday: ['9-17'] } }, ['workingHours.monday hours']],
    [
      'hours within others',
      { workingHours: { friday: ['09:00-17:00', '10:00-11:00'] } },
      ['workingHours.friday hours'],
    ],
    ['no hours at all', { workingHours: {} }, ['workingHours hours']],
    ['hours as a text', { workingHours: '9 to 5' }, ['workingHours hours']],
    ['half a target', { targets: { chat: 5 } }, ['targets targets']],
    ['a target of nothing', { targets: { chat: 0, email: 60 } }, ['targets targets']],
    ['hosts as a text', { allowedHosts: 'mail.company.test' }, ['allowedHosts hosts']],
  ])('%s is ignored, and named', (_, set, named) => {
    const { ignored, targets, hosts } = policyOf({ ...set });
    expect(ignored.map(({ part, fault }) => `${part} ${fault}`)).toEqual(named);
    expect([targets, hosts]).toEqual([null, null]);
  });

  test('a host that is none allows nothing; the others of the list do', () => {
    const { hosts, ignored } = policyOf({ allowedHosts: ['https://a.test/', 7, 'b.test'] });
    expect(hosts).toEqual(['b.test']);
    expect(ignored.map(({ part }) => part)).toEqual(['allowedHosts[0]', 'allowedHosts[1]']);
    expect(policyOf({ allowedHosts: ['*'] }).hosts).toEqual([]);
  });

  test.each([
    ['https://mail.company.test', ['mail.company.test'], true],
    ['https://mail.company.test:8443', ['mail.company.test'], true],
    ['https://mail.company.test', ['company.test'], false],
    ['https://mail.company.test', ['*.company.test'], true],
    ['https://company.test', ['*.company.test'], false],
    ['https://evilcompany.test', ['*.company.test'], false],
    ['https://mail.company.test', [], false],
    ['https://mail.company.test', null, true],
  ])('%s with %j: %j', (origin, hosts, allowed) => {
    expect(isAllowed(origin, hosts)).toBe(allowed);
  });
});

describe('dated facts', () => {
  const now = Date.parse('2026-11-25T10:00:00Z');
  const policy = policyOf({
    workingHours: { zone: 'Europe/Berlin', monday: nine },
    targets: { chat: 20, email: 180 },
  });

  test('are stated from today on, once', () => {
    const facts = factsOfPolicy(policy, [], 'UTC', now);
    expect(facts).toEqual([
      {
        kind: 'schedule',
        stated: now,
        from: '2026-11-25',
        zone: 'Europe/Berlin',
        week: [[[540, 1020]], [], [], [], [], [], []],
      },
      { kind: 'target', stated: now, from: now, chat: 20, email: 180 },
    ]);
    expect(factsOfPolicy(policy, facts, 'UTC', now + 1000)).toEqual([]);
  });

  test('are stated again when the user said otherwise', () => {
    const own: Fact[] = [
      { kind: 'schedule', stated: now, from: '2026-11-25', zone: 'Europe/Berlin', week: defaultWeek },
      { kind: 'target', stated: now, from: now, chat: 60, email: 180 },
    ];
    expect(
      factsOfPolicy(policy, [...factsOfPolicy(policy, [], 'UTC', now - 5), ...own], 'UTC', now + 1),
    ).toHaveLength(2);
  });

  test('without a zone the user’s own stays', () => {
    const own: Fact = {
      kind: 'schedule',
      stated: 1,
      from: '2026-01-01',
      zone: 'Asia/Tokyo',
      week: defaultWeek,
    };
    const [fact] = factsOfPolicy(policyOf({ workingHours: { monday: nine } }), [own], 'UTC', now);
    expect(fact).toMatchObject({ kind: 'schedule', zone: 'Asia/Tokyo' });
  });

  test('what holds on a day is the last word on it, not one about later', () => {
    const at = (from: string, stated: number, zone: string): Fact => ({
      kind: 'schedule',
      stated,
      from,
      zone,
      week: defaultWeek,
    });
    const facts = [
      at('2026-11-01', 1, 'UTC'),
      at('2026-11-01', 2, 'Asia/Tokyo'),
      at('2026-12-01', 3, 'Asia/Seoul'),
    ];
    expect(scheduleAt(facts, 'UTC', now).zone).toBe('Asia/Tokyo');
    expect(scheduleAt([], 'Europe/Rome', now)).toMatchObject({ zone: 'Europe/Rome', from: null });
    expect(targetsAt([{ kind: 'target', stated: 1, from: now + 1, chat: 1, email: 1 }], now)).toEqual({
      chat: 15,
      email: 240,
    });
  });
});

describe('hosts that the organisation does not allow', () => {
  let host: FakeHost;
  beforeEach(async () => {
    host = fakeHost();
    Object.assign(fakeBrowser.storage.managed, {
      get: async () => ({ allowedHosts: ['mail.company.test'] }),
    });
  });

  test('are not read, even if they were granted before', async () => {
    host.granted.add('https://mail.company.test/*').add('https://chat.company.test/*');
    expect(await mayRead('https://mail.company.test')).toBe(true);
    expect(await mayRead('https://chat.company.test')).toBe(false);
  });

  test('are not asked for', async () => {
    await mayRead('https://mail.company.test');
    expect(await requestHosts(['https://chat.company.test'])).toBe(false);
    expect(await requestHosts(['https://mail.company.test', 'https://chat.company.test'])).toBe(true);
    expect([...host.granted]).toEqual(['https://mail.company.test/*']);
  });

  test('a browser without a policy for us allows any', async () => {
    Object.assign(fakeBrowser.storage.managed, { get: async () => Promise.reject(new Error('no manifest')) });
    host.granted.add('https://chat.company.test/*');
    expect(await mayRead('https://chat.company.test')).toBe(true);
  });
});
