import { agreement } from './agreement.ts';
import { format } from './format.ts';
import { trial } from './trial.ts';

/** Rooms that exist in English only so far. Other languages take them as they stand, with English figures and dates. */
export const untranslated = { trial: trial(format), agreement: agreement(format) };
