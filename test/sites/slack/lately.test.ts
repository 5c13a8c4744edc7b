import { expect, test } from 'vitest';
import { slack } from '../../../utils/sites/slack/index.ts';
import { clientPage, me, pane, picture, row } from './pages.ts';

const rowsOf = (page: ReturnType<typeof clientPage>) =>
  slack.rows!.read(page, [...page.document.querySelectorAll(slack.rows!.selector)]);

test('rows of a burst are read for another account as soon as the picture says so', () => {
  const page = clientPage(pane(row()));
  expect(rowsOf(page)).toMatchObject({ account: `T0TEAM001:${me}`, messages: [{ direction: 'in' }] });
  expect(rowsOf(page).account).toBe(`T0TEAM001:${me}`);

  const image = [...page.document.querySelectorAll('[data-qa="user-button"] img')].at(-1)!;
  image.setAttribute('src', picture('U0SOMEBODY'));
  expect(rowsOf(page)).toMatchObject({ account: null, health: { state: 'changed' } });
  image.setAttribute('src', picture(me));
  expect(rowsOf(page).account).toBe(`T0TEAM001:${me}`);
  page.document.body.append(image);
  expect(rowsOf(page).health.missing).toContain('user-button');
});
