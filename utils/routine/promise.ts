import { backOf, grace } from '../domain/away.ts';
import type { Known, Stated } from './known.ts';
import { noticeId, type Notice } from './notice.ts';
import type { Said } from './said.ts';
import { isWorking } from './today.ts';

/** Since when a message of the user's own shows that they are back; null while nobody is away, or not due yet. */
export function backSince({ running, now }: Stated): number | null {
  return running && now >= running.promised ? running.promised - grace : null;
}

/**
 * The reminder that the promised time has come, once an absence, and only while the user is still away. There is no
 * "fifteen minutes more": a promise cannot be moved once its time has come, and a new absence would end the old one as
 * if it had been kept. Whoever comes back later is told as well, within working hours: it takes one click to be back. Pure.
 */
export function promiseDue(known: Known): { notice: Notice | null; said: Said } {
  const { running, said, settings, now, own, today } = known;
  const silent = { notice: null, said };
  if (!settings.notices.promises || !running || now < running.promised || said.promised.includes(running.id))
    return silent;
  const kept = now <= running.promised + grace;
  if (backOf(running, own, now) || !(kept || isWorking(today, now))) return silent;
  const id = noticeId('promise', running.id);
  return {
    notice: { kind: 'promise', id, promised: running.promised, kept },
    said: {
      ...said,
      promised: [...said.promised, running.id],
      shown: [...said.shown, { id, keys: [], buttons: [] }],
    },
  };
}
