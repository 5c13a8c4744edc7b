// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { homeMail, statusLine, wrapUpMail, type Writing } from '../../utils/day/drafts.ts';
import { language as english } from '../../utils/words/en/index.ts';
import { when } from '../domain/make.ts';
import { item } from '../report/sample-day.ts';

const writing = (more: Partial<Writing> = {}): Writing => ({
  language: english,
  name: 'Alice',
  date: '2026-11-24',
  items: [item('1', true, 'Write the offer'), item('2', false, 'Call dave'), item('3', true, 'Tests')],
  ...more,
});
const targets = { chat: 15 * 60_000, email: 4 * 3_600_000 };

test('in the morning: where, what, and how soon one answers', () => {
  expect(homeMail(writing(), targets)).toMatchObject({
    subject: 'Working from home today, Tue 24 Nov',
    body: `Hello,

I am working from home today. I plan to:

- Write the offer
- Call dave
- Tests

I answer chat within 15 min and email within 4 h 00 min of working time, as agreed.

Kind regards
Alice`,
  });
});

test('without a plan and a name it is still a mail', () => {
  const { body } = homeMail(writing({ items: [], name: '' }), targets);
  expect(body).toMatch(/^Hello,\n\nI am working from home today\.\n\nI answer chat/u);
  expect(body).toMatch(/Kind regards$/u);
});

test('in the evening: planned, done, moved', () => {
  expect(wrapUpMail(writing()).body).toBe(`Hello,

Planned for today: 3 items. Done: 2.

Done:
- Write the offer
- Tests

Moved to the next working day:
- Call dave

Kind regards
Alice`);
});

test('all done, nothing is moved; nothing planned, nothing is claimed', () => {
  expect(wrapUpMail(writing({ items: [item('1', true)] })).body).not.toContain('Moved');
  const { body } = wrapUpMail(writing({ items: [item('1')] }));
  expect(body).toContain('Done: 0.');
  expect(body).not.toMatch(/^Done:$/mu);
  expect(wrapUpMail(writing({ items: [] })).body).toContain('nothing in particular');
});

describe('the line for the chat', () => {
  test('away: until when; else where, and what is still to do', () => {
    const lunch = { note: 'Lunch', promised: when('Tue 12:30') };
    expect(statusLine(writing(), true, lunch, 'Europe/Berlin')).toBe('Lunch, back 12:30');
    expect(statusLine(writing(), true, lunch, 'America/New_York')).toBe('Lunch, back 06:30');
    expect(statusLine(writing(), true, { ...lunch, note: '' }, 'Europe/Berlin')).toBe(
      'Short break, back 12:30',
    );
    expect(statusLine(writing(), true, null, 'UTC')).toBe('Working from home. Today: Call dave');
    expect(statusLine(writing({ items: [] }), false, null, 'UTC')).toBe('In the office');
  });

  test('is one line that a chat takes', () => {
    const long = Array.from({ length: 5 }, (_, index) => item(String(index), false, 'long\n'.repeat(20)));
    const line = statusLine(writing({ items: long }), true, null, 'UTC');
    expect(Array.from(line)).toHaveLength(100);
    expect(line).not.toContain('\n');
  });
});

test.each(['x\nBcc: mallory@evil.test', 'a\u2028b', 'evil\u202Etxt', '\u0000'])(
  '%j stays one line of a list',
  (text) => {
    const lines = (words: string) =>
      homeMail(writing({ items: [item('1', false, words)], name: `A${words}` }), targets).body.split('\n');
    expect(lines(text)).toHaveLength(lines('plain').length);
    expect(lines(text).join('')).not.toMatch(/[\p{Bidi_Control}\p{Cc}\u2028]/u);
  },
);
