import type { Signed } from '../site.ts';

/** The app, while it loads and later, and the page where one signs in. */
export const app = '#message_feed_container, #message-lists-container, #app-loading .app-loading-logo';
export const signIn = '.app.login-page .login-page-container, [data-page-id="login-page"] + .app.login-page';

/** True for a page of Zulip, wherever it is hosted. */
export function isZulip({ document }: Signed): boolean {
  return document.querySelector(`${app}, ${signIn}`) !== null;
}
