import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { theLounge } from '../utils/sites/the-lounge/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe(theLounge, ctx),
});
