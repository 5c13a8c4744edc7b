import { defaultTargets, defaultWeek } from '../../utils/domain/fact.ts';
import { usualNotices, type WorkAccount } from '../../utils/settings.ts';
import type { Choices } from '../../utils/settings-file/state.ts';

export const mail: WorkAccount = {
  origin: 'https://mail.company.test',
  site: 'roundcube',
  account: 'alice@company.test',
  on: true,
  own: ['a.liddell@company.test'],
};

/** What alice has chosen, everything other than it is at first. */
export const alices: Choices = {
  settings: {
    name: 'Alice',
    reportLanguage: 'de',
    accounts: [mail],
    weeklyReminder: false,
    consent: 1_764_000_000_000,
    language: 'fr',
    remoteDays: [{ weekday: 2, part: 'morning' }],
    notices: { ...usualNotices, perDay: 3, badge: false },
  },
  hours: {
    zone: 'Europe/Berlin',
    week: [
      [
        [480, 720],
        [780, 960],
      ],
      [[480, 960]],
      [],
      [[1320, 1800]],
      [],
      [],
      [],
    ],
  },
  targets: { chat: 30, email: 120 },
};

/** A new installation. */
export const untouched: Choices = {
  settings: {
    name: '',
    reportLanguage: null,
    accounts: [],
    weeklyReminder: true,
    consent: null,
    language: null,
    remoteDays: [],
    notices: usualNotices,
  },
  hours: { zone: 'UTC', week: defaultWeek },
  targets: defaultTargets,
};
