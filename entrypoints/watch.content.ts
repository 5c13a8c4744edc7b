import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { converse } from '../utils/sites/converse/index.ts';
import { roundcube } from '../utils/sites/roundcube/index.ts';

/** The observer for apps that offices host themselves, at any address. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe('watch', [roundcube, converse], ctx),
});
