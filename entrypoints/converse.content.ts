import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { converse } from '../utils/sites/converse/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe(converse, ctx),
});
