import { trialLimits } from '../domain/trial.ts';
import type { Schema } from '../json-schema.ts';
import { stretchPattern, weekdays } from './parse.ts';

const stretches: Schema = {
  type: 'array',
  items: { type: 'string', pattern: stretchPattern, description: '09:00-17:00' },
};
const target = (description: string): Schema => ({
  type: 'integer',
  minimum: 1,
  maximum: trialLimits.target,
  description,
});

/**
 * What an organisation can set, in the subset of JSON Schema that Chromium reads (one `type` each, no alternatives);
 * Chromium hands over nothing that does not fit. `public/schemas/managed-1.json` is made of it.
 */
export const managedSchema: Schema = {
  type: 'object',
  properties: {
    workingHours: {
      type: 'object',
      title: 'Working hours',
      description:
        'Stretches of each weekday, in order; a day that is left out is free. An end that is not later than its beginning lies on the next day. The zone is an IANA name; without it the user’s own stays.',
      properties: {
        zone: { type: 'string', description: 'Europe/Berlin' },
        ...Object.fromEntries(weekdays.map((day) => [day, stretches])),
      },
    },
    targets: {
      type: 'object',
      title: 'Targets in working minutes',
      description: 'Both must be given. Every change is dated and listed in the reports.',
      properties: { chat: target('For chat messages'), email: target('For emails') },
    },
    allowedHosts: {
      type: 'array',
      title: 'Hosts that may be read',
      description:
        'Host names, as mail.company.example, or *.company.example for all below it. Other hosts are never asked for and never read. An empty list allows none.',
      items: { type: 'string' },
    },
  },
};
