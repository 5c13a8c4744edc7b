import { browser } from 'wxt/browser';
import type { NoticeWords } from './interface/notices/en.ts';
import type { Spoken } from './interface/room.ts';
import type { Toolbar, Urgency } from './routine/toolbar.ts';

const sizes = [16, 32, 48] as const;
/** What fits beside the icon. */
const most = 99;

/** The badge's ground and text. They differ in lightness as well, and `late` has a sign of its own beside its colour. */
export const badgeColors: Record<Urgency, { ground: string; text: string }> = {
  calm: { ground: '#475467', text: '#ffffff' },
  near: { ground: '#fbbf24', text: '#1f1300' },
  late: { ground: '#b42318', text: '#ffffff' },
};

/** What stands at the icon; empty where nobody waits. */
export function badgeText({ badge, waiting, urgency }: Omit<Toolbar, 'place'>): string {
  if (!badge || waiting === 0) return '';
  return `${waiting > most ? `${most}+` : waiting}${urgency === 'late' && waiting <= most ? '!' : ''}`;
}

/** The toolbar in words. */
export function titleOf({ place, waiting, urgency }: Omit<Toolbar, 'badge'>, words: NoticeWords): string {
  return waiting === 0 ? words.places[place] : words.toolbar[urgency](words.places[place], waiting);
}

/** Shows in the toolbar where the user works now (a house, an office, a moon) and how many wait; in words in its title. */
export async function showToolbar(toolbar: Toolbar, { words }: Spoken<NoticeWords>): Promise<void> {
  const { place, urgency } = toolbar;
  const { ground, text } = badgeColors[urgency];
  const title = titleOf(toolbar, words);
  await Promise.all([
    browser.action.setIcon({
      path: Object.fromEntries(sizes.map((size) => [size, `/icons/${place}-${size}.png`])),
    }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: ground }),
    browser.action.setBadgeTextColor({ color: text }),
    browser.action.setBadgeText({ text: badgeText(toolbar) }),
  ]);
}
