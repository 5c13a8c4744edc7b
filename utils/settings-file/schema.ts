import { dayParts } from '../domain/remote-day.ts';
import { siteIds } from '../domain/message.ts';
import { trialLimits } from '../domain/trial.ts';
import type { Schema } from '../json-schema.ts';
import { mostNotices } from '../settings.ts';
import { tags } from '../words/tags.ts';
import type { Field } from './state.ts';

export const settingsFormat = 'reachable-settings';
export const settingsVersion = 1;

const yesOrNo = (description: string): Schema => ({ type: 'boolean', description });
const text = (maxLength: number, description: string): Schema => ({ type: 'string', maxLength, description });
const target = (description: string): Schema => ({
  type: 'integer',
  minimum: 1,
  maximum: trialLimits.target,
  description,
});
const minuteOfDay: Schema = { type: 'integer', minimum: 0, maximum: 2880 };

/** One work account. A file cannot grant reading: `on` says how it was where the file was written. */
export const accountSchema: Schema = {
  type: 'object',
  required: ['origin', 'site', 'account', 'on'],
  properties: {
    origin: {
      type: 'string',
      maxLength: 300,
      pattern: '^https?://[^/?#@\\s]+$',
      description: 'Where it is read, as https://mail.company.test',
    },
    site: { enum: [...siteIds] },
    account: text(320, 'The address or id that the site shows for it'),
    on: yesOrNo('Recorded where the file was written; comes in switched off'),
    own: {
      type: 'array',
      maxItems: 50,
      items: text(320, 'A further address of the same person'),
    },
  },
};

export const remoteDaySchema: Schema = {
  type: 'object',
  required: ['weekday', 'part'],
  properties: {
    weekday: { type: 'integer', minimum: 0, maximum: 6, description: 'Monday 0' },
    part: { enum: [...dayParts] },
  },
};

export const noticesSchema = {
  nudges: yesOrNo('A notice before an ask misses its target'),
  perDay: { type: 'integer', minimum: 0, maximum: mostNotices, description: 'So many of them a day at most' },
  badge: yesOrNo('How many wait, at the toolbar icon'),
  promises: yesOrNo('That the promised time of an absence has come'),
  askPlace: yesOrNo('“Working from home today?”'),
} satisfies Record<string, Schema>;

/** What a file may say of each field. The parser checks by these, and `public/schemas/settings-1.json` is made of them. */
export const fieldSchemas: Record<Field, Schema> = {
  name: text(80, 'As the report calls the user; may be empty'),
  language: { enum: [...tags, null], description: 'Of the interface; null: the browser’s' },
  reportLanguage: { enum: [...tags, null], description: 'Of the report; null: the browser’s' },
  accounts: { type: 'array', maxItems: 200, items: accountSchema },
  weeklyReminder: yesOrNo('Whether a week’s report is announced'),
  remoteDays: { type: 'array', maxItems: 7, items: remoteDaySchema },
  notices: { type: 'object', properties: noticesSchema },
  hours: {
    type: 'object',
    required: ['zone', 'week'],
    properties: {
      zone: { type: 'string', maxLength: 100, description: 'IANA time zone, as Europe/Berlin' },
      week: {
        type: 'array',
        minItems: 7,
        maxItems: 7,
        description:
          'Monday first: stretches of minutes after midnight, in order, ends up to the next midnight',
        items: {
          type: 'array',
          items: { type: 'array', minItems: 2, maxItems: 2, items: minuteOfDay },
        },
      },
    },
  },
  targets: {
    type: 'object',
    required: ['chat', 'email'],
    properties: { chat: target('Working minutes'), email: target('Working minutes') },
  },
};

/** The whole file, for people who read or write one. */
export const settingsSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://reachable.example/schemas/settings-1.json',
  title: 'Settings of Reachable, version 1',
  description:
    'What the options page saves under “Save the settings”. Every field may be left out. A field that is not as described here is not taken, and the one that held before stays.',
  type: 'object',
  required: ['format', 'version', 'settings'],
  properties: {
    format: { const: settingsFormat },
    version: { const: settingsVersion },
    saved: { type: 'string', description: 'When, ISO 8601' },
    settings: { type: 'object', properties: fieldSchemas },
  },
};
