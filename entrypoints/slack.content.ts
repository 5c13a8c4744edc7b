import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { slack } from '../utils/sites/slack/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe(slack, ctx),
});
