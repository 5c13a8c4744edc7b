// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { badgeColors, badgeText } from '../../utils/badge.ts';
import type { Fact } from '../../utils/domain/fact.ts';
import { planOf } from '../../utils/routine/plan.ts';
import { ask, at, remote } from '../report/sample.ts';
import { away, known, place } from './make.ts';

const asked = ask('converse', 17, '10:00', null);
type Given = NonNullable<Parameters<typeof known>[1]>;
const toolbar = (time: string, given: Given = {}) =>
  planOf(known(at(17, time), { asks: [asked], ...given })).toolbar;
const text = (time: string, given?: Given) => badgeText(toolbar(time, given));

describe('the badge', () => {
  test('counts who waits, from calm over near to late', () => {
    const states = ['10:05', '10:10:30', '10:15', '10:16'].map((time) => toolbar(time).urgency);
    expect(states).toEqual(['calm', 'near', 'near', 'late']);
    expect(['10:05', '10:16'].map((time) => text(time))).toEqual(['1', '1!']);
  });

  test('is empty where nobody waits, after hours, on leave, on holidays, and where it is switched off', () => {
    const off: Fact[] = [place(17, '00:00', '23:59', 'off')];
    const holiday: Fact[] = [{ kind: 'holiday', stated: 1, date: '2026-11-17', off: true }];
    expect(text('10:05', { asks: [] })).toBe('');
    expect(text('17:00')).toBe('');
    expect(text('08:00', { asks: [ask('converse', 16, '16:00', null)] })).toBe('');
    expect(text('10:05', { facts: off })).toBe('');
    expect(text('10:05', { facts: holiday })).toBe('');
    expect(text('10:05', { notices: { badge: false } })).toBe('');
    expect(text('10:05', { consent: null })).toBe('');
  });

  test('keeps its number while the user is away, and stays calm', () => {
    expect(toolbar('10:16', { facts: away(17, '09:50', '10:30') })).toMatchObject({
      waiting: 1,
      urgency: 'calm',
      badge: true,
    });
  });

  test('fits beside the icon', () => {
    const many = { place: 'office', waiting: 240, urgency: 'late', badge: true } as const;
    expect(badgeText(many)).toBe('99+');
  });

  test('can be read: its text has a contrast of at least 4.5 in each colour, and the colours differ in lightness', () => {
    const lightness = (color: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
        const part = Number.parseInt(color.slice(from, from + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    // WCAG 2.2: black on white is 21.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    for (const { ground, text } of Object.values(badgeColors))
      expect(contrast(ground, text)).toBeGreaterThan(4.5);
    expect(contrast(badgeColors.near.ground, badgeColors.late.ground)).toBeGreaterThan(3);
    expect(contrast(badgeColors.near.ground, badgeColors.calm.ground)).toBeGreaterThan(3);
  });
});

describe('the icon', () => {
  const shown = (time: string, facts: Fact[] = []) => toolbar(time, { facts }).place;

  test('shows the place within the day, and that there is no work outside of it', () => {
    expect(['08:59', '09:00', '16:59', '17:00'].map((time) => shown(time))).toEqual([
      'off',
      'office',
      'office',
      'off',
    ]);
    const home = [remote(17, at(17, '09:00'))];
    expect(['08:59', '09:00', '16:59', '17:00'].map((time) => shown(time, home))).toEqual([
      'off',
      'remote',
      'remote',
      'off',
    ]);
    expect(shown('10:00', [place(17, '00:00', '23:59', 'off')])).toBe('off');
  });

  test('answers a switch at any hour, until work has followed it', () => {
    const early = [remote(17, at(17, '07:30'))];
    expect(['07:29', '07:30', '12:00', '17:00'].map((time) => shown(time, early))).toEqual([
      'off',
      'remote',
      'remote',
      'off',
    ]);
    const late = [place(17, '18:00', '23:59', 'remote')];
    expect(['17:59', '18:00', '21:00'].map((time) => shown(time, late))).toEqual(['off', 'remote', 'remote']);
  });
});

describe('the next instant', () => {
  const next = (time: string, given: Given = {}) => planOf(known(at(17, time), { asks: [], ...given })).next;

  test('is the day’s end, then the next day’s beginning: nothing wakes a background that has nothing to do', () => {
    expect([next('10:00'), next('17:00'), next('20:00')]).toEqual([
      at(17, '17:00'),
      at(18, '09:00'),
      at(18, '09:00'),
    ]);
  });

  test('after Friday is Monday, and where nobody works there is none', () => {
    expect(planOf(known(at(20, '17:00'))).next).toBe(at(23, '09:00'));
    const idle: Fact = {
      kind: 'schedule',
      stated: at(2, '00:00'),
      from: '2026-11-01',
      zone: 'Europe/Berlin',
      week: [[], [], [], [], [], [], []],
    };
    expect(planOf(known(at(17, '10:00'), { facts: [idle] })).next).toBeNull();
  });

  test('is none before the user has agreed', () => {
    expect(next('10:00', { consent: null, asks: [asked] })).toBeNull();
  });

  test('is when who waits comes near, then late', () => {
    const asks = { asks: [asked] };
    expect([next('10:05', asks), next('10:11', asks), next('10:16', asks)]).toEqual([
      at(17, '10:10:30'),
      at(17, '10:15') + 1,
      at(17, '17:00'),
    ]);
    expect(next('10:05', { ...asks, notices: { nudges: false, badge: false } })).toBe(at(17, '17:00'));
  });

  test('is no time of the night at which a forgotten absence is over', () => {
    expect(next('13:30', { facts: away(17, '12:00', '13:00') })).toBe(at(17, '17:00'));
    expect(next('20:00', { facts: away(17, '12:00', '13:00') })).toBe(at(18, '09:00'));
    // Of one that began in the night it is.
    expect(next('09:30', { facts: away(17, '00:00', '01:00') })).toBe(at(17, '13:00'));
  });

  test('is when a place ends within the day', () => {
    expect(next('10:00', { facts: [place(17, '09:00', '14:00', 'remote')] })).toBe(at(17, '14:00'));
    expect(next('20:00', { facts: [place(17, '09:00', '23:00', 'remote')] })).toBe(at(18, '09:00'));
    expect(next('20:00', { facts: [place(17, '19:00', '23:00', 'remote')] })).toBe(at(17, '23:00'));
  });
});
