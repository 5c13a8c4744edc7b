// @vitest-environment node
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Schema } from '../../utils/json-schema.ts';
import { managedSchema } from '../../utils/policy/schema.ts';
import { settingsSchema } from '../../utils/settings-file/schema.ts';
import { schemaOf } from '../report/json-schema.ts';

/** The published schemas are those that the parsers are made of; `WRITE=1` writes them, `oxfmt` lays them out. */
test.each([
  ['settings-1', settingsSchema],
  ['managed-1', managedSchema],
] as const)('the published schema %s is the one that is used', (name, used) => {
  if (process.env['WRITE']) writeFileSync(`public/schemas/${name}.json`, JSON.stringify(used, null, 2));
  expect(schemaOf(name)).toEqual(JSON.parse(JSON.stringify(used)));
});

test('the policy’s schema keeps to what Chromium reads', () => {
  const words = new Set([
    'type',
    'properties',
    'items',
    'title',
    'description',
    'pattern',
    'minimum',
    'maximum',
  ]);
  const strange = (schema: Schema): string[] => [
    ...Object.keys(schema).filter((word) => !words.has(word)),
    ...(schema.type === undefined ? ['no type'] : []),
    ...(Array.isArray(schema.items) ? ['several items'] : []),
    ...Object.values(schema.properties ?? {}).flatMap(strange),
    ...(typeof schema.items === 'object' ? strange(schema.items) : []),
  ];
  expect(strange(managedSchema)).toEqual([]);
});
