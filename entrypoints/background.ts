import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../utils/answer.ts';
import { syncSites } from '../utils/permissions.ts';
import { followPolicy, onPolicy } from '../utils/policy/follow.ts';
import { keep } from '../utils/problem.ts';
import { answerNotice, openNotice } from '../utils/routine/answers.ts';
import { changesSomething } from '../utils/routine/occasions.ts';
import { routine } from '../utils/routine/routine.ts';
import { toggleCommand, togglePlace } from '../utils/routine/toggle.ts';
import { onSettings } from '../utils/settings.ts';
import { openWelcome } from '../utils/welcome/open.ts';

/** Listeners, and whom they call. All are registered at once: the browser wakes the background only for those. */
export default defineBackground(() => {
  const run = (...tasks: (() => Promise<unknown>)[]) => {
    for (const task of tasks) task().catch(keep);
  };
  /** A task after which something may be due. */
  const andThenRoutine = (task: () => Promise<unknown>) => () => task().then(routine);

  browser.runtime.onMessage.addListener((data: unknown, sender) => {
    const answering = answer(data, sender);
    if (changesSomething(data)) run(andThenRoutine(() => answering));
    return answering as never;
  });
  browser.runtime.onInstalled.addListener(({ reason }) =>
    run(() => openWelcome(reason), andThenRoutine(followPolicy), syncSites),
  );
  browser.runtime.onStartup.addListener(() => run(andThenRoutine(followPolicy), syncSites));
  browser.permissions.onAdded.addListener(() => run(syncSites));
  browser.permissions.onRemoved.addListener(() => run(syncSites));
  onPolicy(() => run(andThenRoutine(followPolicy), syncSites));
  browser.alarms.onAlarm.addListener(() => run(routine));
  browser.notifications.onClicked.addListener((id) => run(() => openNotice(id)));
  browser.notifications.onButtonClicked.addListener((id, button) => run(() => answerNotice(id, button)));
  browser.commands?.onCommand.addListener((command) => {
    if (command === toggleCommand) run(togglePlace);
  });
  onSettings(() => run(routine));
  // Whatever woke it, an alarm may have been lost: after a crash, an update, a time switched off.
  run(routine);
});
