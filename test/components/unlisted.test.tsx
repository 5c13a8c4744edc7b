import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Unlisted } from '../../components/sites/Unlisted.tsx';
import { contextOf } from '../../utils/interface/context.ts';
import { unlisted } from '../../utils/interface/unlisted/index.ts';
import type { UnlistedState } from '../../utils/unlisted/state.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';

const Words = contextOf(unlisted).Provider;
const nothing: UnlistedState = { asked: false, host: null, copied: null, problem: null };

afterEach(cleanup);

async function show(state: Partial<UnlistedState>, tag: LanguageTag = 'en') {
  const describePage = vi.fn();
  const spoken = await unlisted.load(tag);
  const { container } = render(
    <Words value={spoken}>
      <Unlisted state={{ ...nothing, ...state }} actions={{ describe: describePage }} />
    </Words>,
  );
  return { container, describePage };
}

describe('a site that is not listed', () => {
  test('what it takes is said, and where the guide is', async () => {
    await show({});
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/contributing.txt');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/open your site in a tab/u)).toBeTruthy();
  });

  test('its page is described by one click, and what was copied can be read', async () => {
    const { describePage } = await show({ host: 'talk.company.test', asked: true });
    expect(document.activeElement?.textContent).toBe('My site is not listed');
    fireEvent.click(screen.getByRole('button', { name: 'Copy a description of talk.company.test' }));
    expect(describePage).toHaveBeenCalledOnce();
    cleanup();
    const { container } = await show({ host: 'talk.company.test', copied: '<html><img src=x>' });
    expect(screen.getByRole('status').textContent).toMatch(/^Copied/u);
    expect(container.querySelector('pre')?.textContent).toBe('<html><img src=x>');
    expect(container.querySelector('img')).toBeNull();
  });

  test('what went wrong is said at once', async () => {
    await show({ problem: 'The page does not answer.' });
    expect(screen.getByRole('alert').textContent).toBe('The page does not answer.');
  });

  test.each(tags)('is accessible, in %s', async (tag) => {
    const { container } = await show({ host: 'talk.company.test', copied: '<html>', asked: true }, tag);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});
