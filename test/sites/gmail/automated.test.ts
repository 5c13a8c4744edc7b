import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { alice, hex, mail, threadPage, type Mail } from './pages.ts';

const read = (mails: string, parts?: Parameters<typeof threadPage>[1]) =>
  gmail.read(threadPage(mails, parts));
const reply = hex('2026-11-25T08:16:40.250Z');
const mine: Mail = { id: reply, kind: 'a', from: alice };

describe('automated', () => {
  const of = (parts: Mail, place?: Parameters<typeof threadPage>[1]) =>
    read(mail(parts), place).messages[0]?.automated;

  test.each([
    'no-reply@shop.test',
    'donotreply@shop.test',
    'news@shop.test',
    'mailer-daemon@googlemail.com',
    'build.notifications@company.test',
    'alerts-noreply@shop.test',
    'boss+canned.response@company.test',
  ])('%s', (from) => expect(of({ from })).toBe(true));
  test.each([
    'boss@company.test',
    'bouncer.bob@company.test',
    'newsom@company.test',
    'alertson@company.test',
  ])('%s is a person', (from) => expect(of({ from })).toBe(false));

  test('by the link to unsubscribe, by an invitation, by the place', () => {
    expect(of({ beside: '<span class="Ca" idlink="" tabindex="0">x</span>' })).toBe(true);
    expect(of({ beside: '<span idlink="">x</span>' })).toBe(true);
    expect(of({ behind: '<span download_url="application/ics:invite.ics:https://x.test/"></span>' })).toBe(
      'calendar',
    );
    expect(of({ behind: '<span download_url="text/calendar:invite.ics:https://x.test/"></span>' })).toBe(
      'calendar',
    );
    expect(
      of({ behind: '<span download_url="application/pdf:text/calendar.pdf:https://x.test/"></span>' }),
    ).toBe(false);
    expect(of({ from: 'calendar-notification@google.com' })).toBe('calendar');
    expect(of({}, { at: '#category/updates/xxx' })).toBe(true);
    expect(of({}, { at: '#category/primary/xxx' })).toBe(false);
    expect(of({}, { at: '#spam/xxx' })).toBe(true);
  });

  test('the user’s own automatic answer', () => {
    expect(of({ ...mine, from: 'alice+canned.response@company.test' })).toBe(true);
  });
});
