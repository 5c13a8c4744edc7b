import { fillTrial, trialReport } from './closing.ts';
import { fillOwn, popupState } from './popup.ts';
import { fillLedger, logRange, popupRange, reportRange } from './ranges.ts';
import { recordRate } from './rate.ts';
import { readPage } from './reading.ts';

/** What the bench calls in the page that it is loaded into. */
const measures = {
  fillOwn,
  popupState,
  fillLedger,
  logRange,
  popupRange,
  reportRange,
  recordRate,
  readPage,
  fillTrial,
  trialReport,
};
export type Measures = typeof measures;

Object.assign(globalThis, { measures });
