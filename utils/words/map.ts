/**
 * Words with every text changed: those that stand there and those that functions return, at any depth. What functions
 * are given stays as it is, so a change sees the texts put into them as well.
 */
export function mapWords<Words>(words: Words, change: (text: string) => string): Words {
  return mapped(words, change) as Words;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => mapped(Reflect.apply(value, undefined, given), change);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]));
  return value;
}
