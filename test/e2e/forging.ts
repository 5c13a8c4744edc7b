/** A page that forges what is taken from its memory. Its script is sent as text, so it knows nothing of this file. */

export const attacks = [
  'another account',
  'other sites',
  '100,000 messages',
  'texts of megabytes',
  'members that answer by themselves',
  'lists within themselves',
  'a promise that never ends',
  'collections that never end',
] as const;
export type Attack = (typeof attacks)[number];

/** As Outlook's `memory` hands it over: of which account is not said here. */
export interface Forged {
  items: object[];
}

/**
 * Patches built-ins, so that the look ends with what the page likes. `looks` counts how often it was looked at; the
 * page goes on changing, so that it is looked at again.
 */
export function forge(attack: Attack, memory: Forged): void {
  const world = globalThis as unknown as Record<string, number>;
  const sites = ['gmail', 'slack', 'teams', 'google-chat', 'roundcube', 'converse', 'element', 'nobody'];
  const [row = {}] = memory.items;
  world['looks'] = 0;

  function* endless(): Generator {
    for (;;) yield row;
  }
  const lies: object = new Proxy(memory, {
    ownKeys: () => ['items', 'session', 'then', 'toJSON'],
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, get: () => lies }),
    get: () => lies,
  });
  const within: Record<string, unknown> = { ...memory };
  within['folders'] = within;
  within['items'] = Array.from({ length: 5000 }).reduce<unknown>((inner) => [inner], within);

  const results: Record<Attack, () => unknown> = {
    'another account': () => ({ outlook: memory }),
    'other sites': () => Object.fromEntries([...sites, 'outlook'].map((site) => [site, memory])),
    '100,000 messages': () => {
      const items = Array.from({ length: 100_000 }, (_, n) => ({
        ...row,
        internet: `<${n}@elsewhere.test>`,
      }));
      return { outlook: { ...memory, items } };
    },
    'texts of megabytes': () => ({
      outlook: { ...memory, items: [{ ...row, internet: 'x'.repeat(20_000_000) }] },
    }),
    'members that answer by themselves': () => lies,
    'lists within themselves': () => ({ outlook: within }),
    'a promise that never ends': () => new Promise(() => undefined),
    'collections that never end': () => ({
      outlook: { ...memory, [Symbol.iterator]: endless, items: endless() },
    }),
  };

  // The look asks for its sites' names first, makes one text of what it took, and has a promise end last.
  const { entries } = Object;
  const { stringify } = JSON;
  const { dispatchEvent } = Document.prototype;
  const patch = (target: object, name: PropertyKey, value: unknown) =>
    Object.defineProperty(target, name, { value });
  const textOf = (value: unknown) => {
    try {
      return stringify(value);
    } catch {
      return '{"outlook":';
    }
  };
  patch(Object, 'entries', (value: object) => {
    const found = entries(value);
    if (!found.some(([name]) => name === 'outlook')) return found;
    world['looks'] = (world['looks'] ?? 0) + 1;
    return [];
  });
  patch(JSON, 'stringify', results[attack]);
  patch(Document.prototype, 'dispatchEvent', function forged(this: Document, { type, detail }: CustomEvent) {
    for (const one of [textOf(detail), detail])
      dispatchEvent.call(this, new CustomEvent(type, { detail: one }));
    throw results[attack]();
  });
  patch(Promise, Symbol.hasInstance, () => {
    throw results[attack]();
  });

  setInterval(() => {
    const mail = document.querySelector('[role="option"]');
    mail?.setAttribute('aria-selected', String(mail.getAttribute('aria-selected') !== 'true'));
  }, 200);
}
