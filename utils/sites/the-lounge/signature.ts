import type { Signed } from '../site.ts';

/** True for a page of The Lounge, wherever it is hosted. */
export function isTheLounge({ document }: Signed): boolean {
  const signs = [
    'meta[name="application-name"][content="The Lounge"]',
    'link[href$="thelounge.webmanifest"]',
    'body[data-transports]',
    '#viewport #sidebar',
    '#chat-container[data-current-channel]',
  ];
  // Any two: the loss of one is to be noticed.
  return signs.filter((sign) => document.querySelector(sign) !== null).length > 1;
}
