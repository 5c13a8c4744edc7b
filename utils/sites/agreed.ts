/** What several places say of one fact: the value where all that say it agree, and whether they do not. */
export function agreed<T>(...said: readonly (T | undefined)[]): { value: T | undefined; torn: boolean } {
  const [value, ...more] = new Set(said.filter((one) => one !== undefined));
  return more.length > 0 ? { value: undefined, torn: true } : { value, torn: false };
}
