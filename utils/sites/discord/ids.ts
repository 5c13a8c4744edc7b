/** Discord counts from here, epoch ms: 2015-01-01. Its ids begin with the time (its developers' reference, "Snowflakes"). */
const epoch = 1_420_070_400_000n;

const snowflake = /^[1-9]\d{16,19}$/u;

/** An id of Discord's (message, channel, person), 17 to 20 digits; null for anything else. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && snowflake.test(value) ? value : null;
}

/** When the thing with this id was made, by Discord's clock, epoch ms. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + epoch);
}

/** What a row says of itself: its message and, since 2022, the channel. */
export interface RowName {
  channel: string | null;
  id: string;
}

const row = /^(?:chat-messages___)?chat-messages-(?:(\d{17,20})-)?(\d{17,20})$/u;

/** A row's id or `data-list-item-id`; null for dividers and anything else. */
export function rowNameOf(text: string | null | undefined): RowName | null {
  const [, channel, message] = row.exec(text ?? '') ?? [];
  const id = idOf(message);
  if (id === null || (channel !== undefined && idOf(channel) === null)) return null;
  return { channel: channel ?? null, id };
}

const picture = /\/(?:avatars|users)\/(\d{17,20})\//u;

/** Whose picture an image is: `/avatars/<id>/…`, or a server's own `/users/<id>/avatars/…`; null where it is a standard one. */
export function personOf(image: Element): string | null {
  const address = image.getAttribute('src') ?? '';
  return address.length > 500 ? null : idOf(picture.exec(address)?.[1]);
}
