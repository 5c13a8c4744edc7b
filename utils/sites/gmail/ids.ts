/** A message id as Gmail's own pages write it: `f:` came in, `a:` was written in this mailbox (a random number). */
const sync = /^#?(msg-(?:f:[1-9]\d{0,19}|a:r-?\d{1,20}))$/u;
/** The same id, or a thread's, as it stands in links and in the API: 64 bits in hexadecimal, 15 digits until 2004. */
const legacy = /^[1-9a-f][0-9a-f]{14,15}$/u;

/** Before Gmail existed, epoch ms. */
const floor = Date.UTC(2004, 3);
/** An id is Google's own clock: more than this ahead of the computer's is no id, or a computer's clock gone wrong, ms. */
const ahead = 120_000;

/** `msg-f:…` or `msg-a:r…` without its `#`; null for anything else, also for the text "undefined". */
export function syncId(text: string | null | undefined): string | null {
  return sync.exec(text ?? '')?.[1] ?? null;
}

export function legacyId(text: string | null | undefined): string | null {
  return text && legacy.test(text) ? text : null;
}

/** True for what was written in this mailbox: sent, or a draft. */
export function isWrittenHere(id: string | null): boolean {
  return id?.startsWith('msg-a:') ?? false;
}

/**
 * The legacy ids of all numbered ids in a text (`#thread-f:123`, `f:123`, `#thread-f:123|msg-f:456`): for these the
 * two spellings are one number. Ids of the other kind (`a:`) are left out.
 */
export function numbersIn(text: string | null | undefined): string[] {
  return Array.from(text?.matchAll(/f:([1-9]\d{0,19})(?!\d)/gu) ?? [], ([, digits = '0']) =>
    BigInt(digits).toString(16),
  ).filter((hex) => legacy.test(hex));
}

/** Epoch ms: the upper 44 bits of an id (equal to the server's own time in every record compared, 2004 to 2026). */
export function timeOf(hex: string): number {
  return Number(BigInt(`0x${hex}`) >> 20n);
}

/** Why an id's time cannot be a mail's; null where it can. */
export function wrongTime(at: number, now: number): 'no-time' | 'future' | null {
  if (at < floor) return 'no-time';
  return at > now + ahead ? 'future' : null;
}

/** What Gmail's logging attribute says: field 1 names the thread, field 4 the message, both base64 of JSON. */
export function loggedIn(element: Element): { thread: string[]; message: string | null } {
  const log = element.getAttribute('jslog') ?? '';
  return {
    thread: numbersIn(fieldOf(log, '1')),
    message: syncId(/^\["(#msg-[^"]+)"/u.exec(fieldOf(log, '4'))?.[1]),
  };
}

function fieldOf(log: string, name: string): string {
  const found = log.split(/;\s*/u).find((field) => field.startsWith(`${name}:`));
  const [coded = ''] = /^[\w+/-]+/u.exec(found?.slice(name.length + 1) ?? '') ?? [];
  try {
    return atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
