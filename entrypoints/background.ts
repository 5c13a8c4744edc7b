import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../utils/answer.ts';
import { showPlace } from '../utils/badge.ts';
import { syncSites } from '../utils/permissions.ts';
import { followPolicy, onPolicy } from '../utils/policy/follow.ts';
import { keep } from '../utils/problem.ts';
import { openReminded, remind } from '../utils/reminder/remind.ts';
import { openWelcome } from '../utils/welcome/open.ts';

/** Listeners, and whom they call. All are registered at once: the browser wakes the background only for those. */
export default defineBackground(() => {
  const run = (...tasks: (() => Promise<unknown>)[]) => {
    for (const task of tasks) task().catch(keep);
  };

  browser.runtime.onMessage.addListener((data: unknown, sender) => answer(data, sender) as never);
  browser.runtime.onInstalled.addListener(({ reason }) =>
    run(() => openWelcome(reason), followPolicy, syncSites, showPlace, remind),
  );
  browser.runtime.onStartup.addListener(() => run(followPolicy, syncSites, showPlace, remind));
  browser.permissions.onAdded.addListener(() => run(syncSites));
  browser.permissions.onRemoved.addListener(() => run(syncSites));
  onPolicy(() => run(followPolicy, syncSites));
  // A place holds until the end of the day at most: the icon follows without anybody's click. So does a week.
  browser.alarms.onAlarm.addListener(() => run(showPlace, remind));
  browser.notifications.onClicked.addListener((id) => run(() => openReminded(id)));
  void browser.alarms.create('place', { periodInMinutes: 5 });
});
