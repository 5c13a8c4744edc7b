import type { Reading } from '../../domain/message.ts';
import type { Site } from '../site.ts';

/** A page of an app that always shows whose it is has this long to do so, ms. */
const untilKnown = 60_000;
/** What looks changed may only be half drawn: it has to look so for this long, ms. */
const untilSure = 5000;

/** What one look cannot tell of a page's health, and time shows. */
export interface Patience {
  /**
   * A reading with the health that time confirms. An app that always shows whose it is, and does not for a minute, has
   * changed; one that looks changed for a moment has not. A page that is hidden is given its time.
   */
  weigh(reading: Reading, site: Site, drawn: boolean): Reading;
  /** In how many ms another look would tell more; null where none is needed. */
  due(): number | null;
}

export function createPatience(): Patience {
  let nobodySince: number | null = null;
  let changedSince: number | null = null;
  let due: number | null = null;
  const since = (begun: number | null, holds: boolean) => (holds ? (begun ?? performance.now()) : null);
  const passed = (begun: number | null, time: number) => begun !== null && performance.now() - begun >= time;

  return {
    weigh(reading, site, drawn) {
      const { account, health } = reading;
      const nobody = site.showsAccount === true && account === null && health.state === 'ok' && drawn;
      nobodySince = since(nobodySince, nobody);
      changedSince = since(changedSince, health.state === 'changed');
      due = null;
      if (passed(nobodySince, untilKnown))
        return {
          ...reading,
          health: { state: 'changed', missing: [...new Set([...health.missing, 'account'])] },
        };
      if (changedSince !== null && !passed(changedSince, untilSure)) {
        due = untilSure;
        return { ...reading, health: { ...health, state: 'ok' } };
      }
      return reading;
    },
    due: () => due,
  };
}
