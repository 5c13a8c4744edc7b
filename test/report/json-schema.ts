import { readFileSync } from 'node:fs';
import type { Schema } from '../../utils/json-schema.ts';

export { faults } from '../../utils/json-schema.ts';

export function schemaOf(name: 'report-1' | 'ledger-1' | 'closing-1' | 'settings-1' | 'managed-1'): Schema {
  const schema: Schema = JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8'));
  return schema;
}
