import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../utils/domain/fact.ts';
import type { LogState } from '../../utils/log/state.ts';
import { tags } from '../../utils/words/tags.ts';
import { actionsOf, loadWords, oneDay, page, stateOf, tuesday } from '../log/scene.tsx';
import { realistic } from '../report/realistic.ts';

beforeAll(loadWords);
afterEach(cleanup);

const hostile: Fact = {
  kind: 'person',
  stated: 1,
  sender: 'dave',
  notAPerson: false,
  name: '"><img src=x onerror=alert(1)>\u202Egnp.exe',
  group: null,
};

describe.each(tags)('in %s', (tag) => {
  test.each<[string, () => LogState]>([
    ['a day', () => stateOf('?date=2026-11-17')],
    ['hostile names', () => oneDay(tuesday, {}, [hostile])],
    ['a week', () => stateOf('?week=2026-W47&show=excluded')],
    ['a filter', () => stateOf('?week=2026-W47&hour=9&find=zzz')],
    ['an empty weekend', () => stateOf('?date=2026-11-21', {}, realistic({ asks: [], excluded: [] }))],
    ['the trends', () => stateOf('?view=trends')],
    [
      'a question, a problem',
      () => {
        const state = oneDay(tuesday, { problem: 'No.', done: { what: 'undone' } });
        const { key } = state.log!.days[0]!.rows[0]!;
        return { ...state, asking: { key, sender: 'carol', others: 2, looked: null } };
      },
    ],
  ])('%s: axe finds nothing, and words are whole', async (_, stateNow) => {
    const { container } = render(page(stateNow(), actionsOf(), tag));
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|null|\u202E/u);
  });
});
