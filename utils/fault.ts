/** The part of a schema's issue that names a place. */
interface Issue {
  path?: readonly { key: unknown }[] | undefined;
  received: string;
}

/** No longer than a user reads. */
const most = 80;

/** Where a file breaks its form, and what stands there where that is a single value: `asks.3.at = "noon"`. */
export function faultAt({ path = [], received }: Issue): string {
  const where = path.map(({ key }) => String(key)).join('.');
  return /^(?:["\d-]|true$|false$|null$)/u.test(received) ? `${where} = ${received.slice(0, most)}` : where;
}
