import { readFileSync } from 'node:fs';

type Schema = { [keyword: string]: unknown };

/** What our published schemas use; any other keyword would go unchecked and is refused. */
const known = new Set(
  '$schema $id $ref $defs title description type const enum anyOf properties required additionalProperties items prefixItems minItems maxItems minimum maximum pattern format'.split(
    ' ',
  ),
);

export function schemaOf(name: 'report-1' | 'ledger-1'): Schema {
  return JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8')) as Schema;
}

/** Where `value` breaks the schema (JSON Schema 2020-12, the keywords above), as `path: what is wrong`. */
export function faults(root: Schema, value: unknown, schema: Schema = root, path = '$'): string[] {
  const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (strange) throw new Error(`The keyword ${strange} at ${path} is not checked`);
  const found: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || found.push(`${path}: ${what}`));
  const inside = (child: Schema, part: unknown, where: string) =>
    found.push(...faults(root, part, child, `${path}${where}`));

  if (typeof schema.$ref === 'string') {
    const target = schema.$ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Schema)[key], root);
    if (!target) throw new Error(`${schema.$ref} leads nowhere`);
    inside(target as Schema, value, '');
  }
  if ('const' in schema) must(value === schema.const, `is not ${String(schema.const)}`);
  if (Array.isArray(schema.enum)) must(schema.enum.includes(value), 'is none of the enum');
  if (Array.isArray(schema.anyOf)) {
    const fits = (schema.anyOf as Schema[]).some((one) => faults(root, value, one, path).length === 0);
    must(fits, `fits none of anyOf: ${JSON.stringify(value)}`);
  }
  if (typeof schema.type === 'string') must(hasType(value, schema.type), `is no ${schema.type}`);
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number') must(value >= schema.minimum, 'is too small');
    if (typeof schema.maximum === 'number') must(value <= schema.maximum, 'is too large');
  }
  if (typeof value === 'string' && typeof schema.pattern === 'string') {
    must(new RegExp(schema.pattern, 'u').test(value), `does not match ${schema.pattern}`);
  }
  if (Array.isArray(value)) {
    const first = (schema.prefixItems ?? []) as Schema[];
    if (typeof schema.minItems === 'number') must(value.length >= schema.minItems, 'is too short');
    if (typeof schema.maxItems === 'number') must(value.length <= schema.maxItems, 'is too long');
    if (schema.items === false) must(value.length <= first.length, 'is too long');
    for (const [index, item] of value.entries()) {
      const child = first[index] ?? schema.items;
      if (child) inside(child as Schema, item, `[${index}]`);
    }
  } else if (typeof value === 'object' && value !== null) {
    const properties = (schema.properties ?? {}) as Record<string, Schema>;
    for (const name of (schema.required ?? []) as string[]) must(Object.hasOwn(value, name), `lacks ${name}`);
    for (const [name, part] of Object.entries(value)) {
      const child = properties[name];
      if (child) inside(child, part, `.${name}`);
      else must(schema.additionalProperties !== false, `has ${name}, which the schema does not know`);
    }
  }
  return found;
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
