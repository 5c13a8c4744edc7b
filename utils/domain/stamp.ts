import * as v from 'valibot';
import { isZone } from './zone.ts';

/** Schemas of times: apart from the others, so that a page that needs only these carries no more. */

/** Epoch ms within the years that dates can be written in, 0001 to 9999. */
export const instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.parse('0001-01-01T00:00:00Z')),
  v.maxValue(Date.parse('9999-12-31T00:00:00Z')),
);
/** An IANA time zone that this machine knows. */
export const zone = v.pipe(v.string(), v.check(isZone, 'is no time zone'));
/** A date that exists, `2026-11-24`. */
export const date = v.pipe(v.string(), v.isoDate(), v.check(isDate, 'is no date'));

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
