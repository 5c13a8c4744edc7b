import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../utils/observe.ts';
import { teams } from '../utils/sites/teams/index.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => observe(teams, ctx),
});
