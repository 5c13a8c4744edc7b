// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { titleOf } from '../../utils/badge.ts';
import { places } from '../../utils/domain/fact.ts';
import { notices } from '../../utils/interface/notices/index.ts';
import { textOf } from '../../utils/routine/say.ts';
import type { Notice, Nudged } from '../../utils/routine/notice.ts';
import type { Urgency } from '../../utils/routine/toolbar.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { at, zone } from '../report/sample.ts';

const now = at(17, '10:11');
const when = { zone, now };
const one = (who: string | null, due = at(17, '10:15')): Nudged => ({ who, site: 'slack', due });
const nudge = (...asks: Nudged[]): Notice => ({
  kind: 'nudge',
  id: 'ask a',
  asks,
  buttons: ['snooze', 'no-reply-needed'],
});
const urgencies: Urgency[] = ['calm', 'near', 'late'];

const samples: Notice[] = [
  nudge(one(null)),
  nudge(one('Dave')),
  ...[2, 3, 11, 100].map((count) =>
    nudge(...Array.from({ length: count }, (_, index) => one(index === 0 ? 'Dave' : null))),
  ),
  nudge(one(null), one(null)),
  nudge(one(null, at(18, '09:05'))),
  { kind: 'question', id: 'place 2026-11-17' },
  { kind: 'promise', id: 'away a', promised: at(17, '10:10'), kept: true },
  { kind: 'promise', id: 'away a', promised: at(17, '09:10'), kept: false },
  { kind: 'week', id: 'week 2026-W47', week: '2026-W47' },
];

async function all(tag: LanguageTag): Promise<string[]> {
  const spoken = await notices.load(tag);
  const said = samples.flatMap((notice) =>
    [true, false].map((buttons) => textOf(notice, spoken, when, buttons)),
  );
  const titles = places.flatMap((place) =>
    urgencies.flatMap((urgency) =>
      [0, 1, 2, 3, 11, 100].map((waiting) => titleOf({ place, waiting, urgency }, spoken.words)),
    ),
  );
  return [...said.flatMap(({ title, message, buttons }) => [title, message, ...buttons]), ...titles];
}

describe.each(tags)('the notices in %s', (tag) => {
  test('are whole: no text is empty, and no number is missing', async () => {
    for (const text of await all(tag)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/#|undefined|null|NaN|\[object/u);
    }
  });

  test('are words of their own, without any of another language', async () => {
    const english = new Set(await all('en'));
    const same = (await all(tag)).filter((text) => english.has(text));
    if (tag !== 'en') expect(same).toEqual([]);
  });

  test('are short enough for a notice', async () => {
    const spoken = await notices.load(tag);
    for (const notice of samples) {
      const { title, message, buttons } = textOf(notice, spoken, when, true);
      expect(title.length).toBeLessThan(70);
      expect(message.length).toBeLessThan(100);
      for (const button of buttons) expect(button.length).toBeLessThan(28);
    }
  });
});

describe('a notice about asks', () => {
  const text = async (notice: Notice) => textOf(notice, await notices.load('en'), when, true);

  test('names the site and the time, with the day where it is another one', async () => {
    expect(await text(nudge(one(null)))).toMatchObject({
      title: '1 ask is waiting',
      message: 'Slack: in time until 10:15.',
    });
    expect(await text(nudge(one(null, at(18, '09:05'))))).toMatchObject({
      message: 'Slack: in time until Wed 18 Nov, 09:05.',
    });
  });

  test('names those whom the user named, each once, and three of them at most', async () => {
    expect((await text(nudge(one('Dave')))).title).toBe('An ask from Dave is waiting');
    const names = ['Dave', 'Dave', 'Bob', 'Carol', 'Alice'].map((who) => one(who));
    expect((await text(nudge(...names, one(null)))).title).toBe(
      '6 asks are waiting, also from Dave, Bob and Carol',
    );
  });

  test('cleans a name that would turn or break the line', async () => {
    const { title } = await text(nudge(one('Da\u202Eve\nhttps://x.test')));
    expect(title).toBe('An ask from Da ve https://x.test is waiting');
  });
});
