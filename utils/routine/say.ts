import { browser } from 'wxt/browser';
import { cleanLine } from '../report/clean.ts';
import { siteNames } from '../sites/names.ts';
import type { Spoken } from '../interface/room.ts';
import type { NoticeWords } from '../interface/notices/en.ts';
import { localDate } from '../words/format.ts';
import type { Notice } from './notice.ts';

/** A notice is one line or two. */
const mostNames = 3;

/** Firefox refuses a notification with buttons, though it has an event for them: only its name tells. */
export function hasButtons(): boolean {
  return !browser.runtime.getURL('/').startsWith('moz-');
}

interface When {
  zone: string;
  now: number;
}

/** Shows a notice; one of the same id is replaced. */
export async function say(notice: Notice, spoken: Spoken<NoticeWords>, when: When): Promise<void> {
  const { title, message, buttons } = textOf(notice, spoken, when, hasButtons());
  await browser.notifications.create(notice.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/remote-128.png'),
    title,
    message,
    // A notice is quiet. Who is away from the desk may hear that the time has come.
    ...(hasButtons() && { silent: notice.kind !== 'promise' }),
    ...(hasButtons() && buttons.length > 0 && { buttons: buttons.map((one) => ({ title: one })) }),
  });
}

export async function clear(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** A notice in words. Names are the user's own words for people; nothing that others wrote is among them. */
export function textOf(
  notice: Notice,
  { words, format }: Spoken<NoticeWords>,
  { zone, now }: When,
  withButtons: boolean,
): { title: string; message: string; buttons: string[] } {
  switch (notice.kind) {
    case 'nudge': {
      const { asks } = notice;
      const due = format.moment(asks[0]?.due ?? now, zone, localDate(now, zone));
      const names = asks.map(({ who }) => (who === null ? '' : cleanLine(who))).filter((who) => who !== '');
      const sites = [...new Set(asks.map(({ site }) => siteNames[site]))];
      return {
        title: words.nudge.title(asks.length, [...new Set(names)].slice(0, mostNames)),
        message: asks.length === 1 ? words.nudge.one(sites, due) : words.nudge.several(sites, due),
        buttons: notice.buttons.map((one) => words.nudge.buttons[one]),
      };
    }
    case 'question':
      return {
        title: words.question.title,
        message: withButtons ? words.question.message : words.question.click,
        buttons: [words.question.yes, words.question.no],
      };
    case 'promise': {
      const time = format.time(notice.promised, zone);
      return {
        title: words.promise.title(time),
        message: notice.kept ? words.promise.kept : words.promise.late,
        buttons: [words.promise.back],
      };
    }
    case 'week':
      return { title: words.week.title, message: words.week.message, buttons: [] };
  }
}
