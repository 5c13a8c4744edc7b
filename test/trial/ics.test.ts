import { assert, integer, property, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { workingClock } from '../../utils/domain/clock.ts';
import type { Fact, TrialFact } from '../../utils/domain/fact.ts';
import { trialsOf, type Trial } from '../../utils/domain/trial.ts';
import { calendarName, calendarOf, folded } from '../../utils/trial/ics.ts';
import { schedule } from '../domain/make.ts';

const fact: TrialFact = {
  kind: 'trial',
  stated: Date.parse('2026-09-28T08:00:00Z'),
  id: '0f6d-1',
  start: '2026-10-05',
  weeks: 8,
  weekdays: [1, 3],
  chat: 15,
  email: 240,
  margin: 10,
  review: '2026-11-27',
  boss: 'Bob',
};
const facts: Fact[] = [schedule(), { kind: 'holiday', stated: 1, date: '2026-11-24', off: true }];
const clock = workingClock(facts, 'Europe/Berlin');
const words = { review: 'Review of the trial', notes: 'Bring the closing report.', remoteDay: 'Remote day' };
const trial = (more: Partial<TrialFact> = {}): Trial => trialsOf([{ ...fact, ...more }])[0]!;

/** The content lines of a calendar, unfolded as a reader does it (RFC 5545, section 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('the review in the calendar', () => {
  test('is this file, to the letter', () => {
    expect(linesOf(calendarOf(trial(), clock, words))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Reachable//Trial//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0f6d-1-review@reachable.example',
      'DTSTAMP:20260928T080000Z',
      'SEQUENCE:0',
      // Work begins at nine in Berlin, in winter time.
      'DTSTART:20261127T080000Z',
      'DTEND:20261127T083000Z',
      'SUMMARY:Review of the trial',
      'DESCRIPTION:Bring the closing report.',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P1D',
      'DESCRIPTION:Review of the trial',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(calendarName(trial())).toBe('reachable-trial-2026-10-05.ics');
  });

  test('a day without work has its review at nine', () => {
    expect(calendarOf(trial({ review: '2026-11-28' }), clock, words)).toContain('DTSTART:20261128T080000Z');
  });

  test('a changed plan replaces the event: same UID, next SEQUENCE', () => {
    const later = { ...fact, stated: fact.stated + 1000, review: '2026-12-04', margin: 5 };
    const [changed] = trialsOf([fact, later]);
    const lines = linesOf(calendarOf(changed!, clock, words));
    expect(lines).toContain('UID:0f6d-1-review@reachable.example');
    expect(lines).toContain('SEQUENCE:1');
    expect(lines).toContain('DTSTAMP:20260928T080001Z');
  });

  test('remote days repeat to the last one, holidays left out', () => {
    const lines = linesOf(calendarOf(trial(), clock, words, { remoteDays: true }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261006');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261126;BYDAY=TU,TH;WKST=MO');
    expect(lines).toContain('EXDATE;VALUE=DATE:20261124');
    expect(lines).toContain('UID:0f6d-1-remote@reachable.example');
  });

  test('a trial without a working remote day has no such event', () => {
    const text = calendarOf(trial({ weekdays: [6] }), clock, words, { remoteDays: true });
    expect(text).not.toContain('RRULE');
  });
});

describe('whatever the texts hold', () => {
  const hostile = 'Bob\r\nATTENDEE:mailto:x@evil.test\r\nEND:VEVENT;,\\ \u202Eevil\u0000';

  test('a name adds no line, no property and no control character', () => {
    const hurt = calendarOf(trial({ id: hostile }), clock, {
      review: hostile,
      notes: hostile,
      remoteDay: hostile,
    });
    const lines = linesOf(hurt);
    expect(lines).toHaveLength(linesOf(calendarOf(trial(), clock, words)).length);
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(lines).toContain('SUMMARY:Bob ATTENDEE:mailto:x@evil.test END:VEVENT\\;\\,\\\\ evil');
    expect(hurt.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test('every line has at most 75 octets and unfolds to what it was', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), integer({ min: 0, max: 80 }), (text, spaces) => {
        const line = `SUMMARY:${' '.repeat(spaces)}${text.replaceAll(/[\r\n]/gu, '')}`.toWellFormed();
        const parts = folded(line).split('\r\n');
        for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
        expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
    );
  });
});
