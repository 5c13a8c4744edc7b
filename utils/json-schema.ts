/** JSON Schema 2020-12, as far as our published schemas use it. */
export interface Schema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema | boolean;
  prefixItems?: Schema[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  maxLength?: number;
}

/** Any other keyword would go unchecked and is refused. */
const known = new Set(
  '$schema $id $ref $defs title description type const enum anyOf properties required additionalProperties items prefixItems minItems maxItems minimum maximum pattern maxLength format'.split(
    ' ',
  ),
);

/** Where `value` breaks the schema, as `path: what is wrong`, for people who write such files. */
export function faults(root: Schema, value: unknown, schema: Schema = root, path = '$'): string[] {
  const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (strange) throw new Error(`The keyword ${strange} at ${path} is not checked`);
  const found: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || found.push(`${path}: ${what}`));
  const inside = (child: Schema, part: unknown, where: string) =>
    found.push(...faults(root, part, child, `${path}${where}`));

  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new Error(`${schema.$ref} leads nowhere`);
    inside(target, value, '');
  }
  if ('const' in schema) must(value === schema.const, `is not ${String(schema.const)}`);
  if (schema.enum) must(schema.enum.includes(value), 'is none of the enum');
  if (schema.anyOf) {
    const fits = schema.anyOf.some((one) => faults(root, value, one, path).length === 0);
    must(fits, `fits none of anyOf: ${JSON.stringify(value)}`);
  }
  if (schema.type !== undefined) must(hasType(value, schema.type), `is no ${schema.type}`);
  if (typeof value === 'number') {
    must(value >= (schema.minimum ?? -Infinity), 'is too small');
    must(value <= (schema.maximum ?? Infinity), 'is too large');
  }
  if (typeof value === 'string') {
    // As people count them, not as UTF-16 does.
    must(Array.from(value).length <= (schema.maxLength ?? Infinity), 'is too long');
  }
  if (typeof value === 'string' && schema.pattern !== undefined) {
    must(new RegExp(schema.pattern, 'u').test(value), `does not match ${schema.pattern}`);
  }
  if (Array.isArray(value)) {
    const first = schema.prefixItems ?? [];
    must(value.length >= (schema.minItems ?? 0), 'is too short');
    must(value.length <= (schema.maxItems ?? Infinity), 'is too long');
    must(schema.items !== false || value.length <= first.length, 'is too long');
    for (const [index, item] of value.entries()) {
      const child = first[index] ?? (typeof schema.items === 'object' ? schema.items : undefined);
      if (child) inside(child, item, `[${index}]`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const name of schema.required ?? []) must(Object.hasOwn(value, name), `lacks ${name}`);
    for (const [name, part] of Object.entries(value)) {
      const child = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined;
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
