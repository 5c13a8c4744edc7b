// @vitest-environment node
import { expect, test } from 'vitest';
import { homeMail, statusLine, wrapUpMail } from '../../utils/day/drafts.ts';
import { cleanLine } from '../../utils/report/clean.ts';
import { languages } from '../../utils/words/all.ts';
import { item } from '../report/sample-day.ts';

const targets = { chat: 15 * 60_000, email: 4 * 3_600_000 };

test.each(Object.values(languages))('$tag: the drafts are in the language of the report', (language) => {
  const items = [item('1', true, 'Offer'), item('2', false, 'Call')];
  const writing = { language, name: 'Alice', date: '2026-11-24', items };
  const { mail, status } = language.words.plan;
  const [home, evening] = [homeMail(writing, targets), wrapUpMail(writing)];
  expect(home.body.split('\n')).toEqual(
    expect.arrayContaining([mail.hello, mail.homePlan, '- Offer', '- Call', mail.regards]),
  );
  expect(home.body).toContain(language.format.span(targets.email));
  expect(evening.body.split('\n')).toEqual(
    expect.arrayContaining([mail.done, '- Offer', mail.moved, '- Call']),
  );
  expect(statusLine(writing, true, null, 'UTC')).toBe(cleanLine(status.plan(status.home, ['Call'])));
  for (const { link } of [home, evening]) expect(link.length).toBeLessThanOrEqual(1900);
});
