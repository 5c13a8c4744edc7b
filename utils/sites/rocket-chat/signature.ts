import type { Signed } from '../site.ts';

/** What only this app's pages have: the classes of its own kit, its rows, and its name where the office left that. */
const own = [
  '[class*="rcx-"]',
  '[data-own][data-mid]',
  'meta[name="application-name"][content="Rocket.Chat"]',
];

/** True for a page of Rocket.Chat, at whatever host and path: one mark of its own, and one more. */
export function isRocketChat({ document, storage }: Signed): boolean {
  const marks = own.map((selector) => document.querySelector(selector) !== null);
  const others = [
    document.getElementById('react-root') !== null,
    [...document.scripts].some(({ text }) => text.includes('__meteor_runtime_config__')),
    storage?.getItem('Meteor.userId') != null,
  ];
  return marks.includes(true) && [...marks, ...others].filter(Boolean).length > 1;
}
