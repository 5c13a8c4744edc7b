import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { discord } from '../utils/sites/discord/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe(discord, ctx),
});
