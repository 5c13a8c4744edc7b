import type { Signed } from '../site.ts';
import { hasEnv } from './env.ts';

/** Classes of the body: the task, and what of it this page or frame does. */
export const task = /(?:^|\s)task-(\w+)/u;
export const action = /(?:^|\s)action-(\w+)/u;

/** True for a page or a frame of Roundcube, wherever it is hosted. */
export function isRoundcube({ document }: Signed): boolean {
  const classes = document.body?.className ?? '';
  const signs = [
    task.test(classes) && action.test(classes),
    hasEnv(document),
    document.querySelector('#messagestack') !== null,
  ];
  // Any two: the loss of one is to be noticed.
  return signs.filter(Boolean).length > 1;
}
