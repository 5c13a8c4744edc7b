import type { Signed } from '../site.ts';

/** Rows, the open channel's header and the list of channels: what the app is known by once it is drawn. */
export const app =
  '[data-testid="postView"], [id^="post_"], [id^="rhsPost_"], [id^="postMessageText_"], #channel-header[data-channelid], [id^="sidebarItem_"]';

/** True for a page of Mattermost, at whatever host and path. Any two of its marks: the loss of one is to be noticed. */
export function isMattermost({ document }: Signed): boolean {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const signs = [
    // The page names the app so in every language, whatever the office calls its own server.
    has('meta[name="application-name"][content="Mattermost"]'),
    has('link[href*="/css/initial_loading_screen.css"], #initialLoadingScreenCSS'),
    has('body.font--open_sans, #root-portal'),
    has(app),
  ];
  return signs.filter(Boolean).length > 1;
}
