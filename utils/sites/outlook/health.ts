import type { Page } from '../site.ts';
import type { Gathered } from './gather.ts';
import { plainId, type Item } from './item.ts';
import type { Mine } from './mine.ts';
import type { Screen } from './screen.ts';

/** Landmarks of an item, by the name that the client gives them. */
const everywhere: Partial<Record<keyof Item, string>> = {
  item: 'ItemId',
  conversation: 'ConversationId',
  folder: 'ParentFolderId',
  class: 'ItemClass',
  received: 'DateTimeReceived',
  sent: 'DateTimeSent',
  from: 'From',
};
/** The client's memory has these for every item; the offline copy only for mails that were opened. */
const inMemoryOnly: Partial<Record<keyof Item, string>> = {
  internet: 'InternetMessageId',
  to: 'ToRecipients',
};

/** So long after it was loaded a page is given time to fill its memory, ms. */
const settling = 60_000;

export function isFresh({ loaded, now }: Page): boolean {
  return loaded !== undefined && now >= loaded && now - loaded < settling;
}

/** What is gone, or told in two ways that disagree. */
export function lostOn(page: Page, gathered: Gathered, screen: Screen, mine: Mine): string[] {
  const { inMemory, inStored, folders } = gathered;
  const some = inMemory.length + inStored.length > 0;
  return [
    ...new Set([
      ...(mine.contradicts || (some && mine.account === null) ? ['account'] : []),
      ...(some && ['inbox', 'sentitems'].some((role) => folders.lacking.includes(role)) ? ['folders'] : []),
      ...fieldsLost(inMemory, { ...everywhere, ...inMemoryOnly }),
      ...fieldsLost(inStored, everywhere),
      ...(gathered.contradicts ? ['ItemId'] : []),
      ...openLost(gathered, screen),
      ...(!some && screen.shown > 0 && !isFresh(page) ? ['open conversation'] : []),
    ]),
  ];
}

/** Fields that no item has; and the sender, which at most a few may lack. Drafts may lack any of them. */
function fieldsLost(items: readonly Item[], names: Partial<Record<keyof Item, string>>): string[] {
  const sent = items.filter((item) => item.draft !== true);
  if (sent.length === 0) return [];
  const from = sent.filter((item) => item.from !== null).length;
  return Object.entries(names)
    .filter(([field]) => sent.every((item) => Reflect.get(item, field) === null))
    .map(([, name]) => name)
    .concat(sent.length >= 20 && from < 0.95 * sent.length ? ['From'] : []);
}

/**
 * The conversation on the screen against what is known of it. Only where the client's memory says that the same one
 * is open: otherwise the two are of different moments. Minutes are compared within a quarter of an hour, because the
 * page shows them in a zone that may be off by 30 or 45 minutes.
 */
function openLost({ fromMemory, open, inMemory, inStored }: Gathered, screen: Screen): string[] {
  if (!fromMemory || open === null || plainId(open) !== screen.open) return [];
  const known = [...inMemory, ...inStored].filter(
    ({ conversation }) => conversation !== null && plainId(conversation) === screen.open,
  );
  if (known.length === 0) return screen.shown > 0 ? ['open conversation'] : [];
  const quarter = (minute: number) => minute % 15;
  const minutes = new Set(
    known.flatMap(({ received, sent }) =>
      [received, sent].flatMap((at) => (at === null ? [] : quarter(Math.floor(at / 60_000)))),
    ),
  );
  const agrees = screen.minutes.some((minute) => minutes.has(quarter(minute)));
  return screen.minutes.length === 0 || minutes.size === 0 || agrees ? [] : ['times'];
}
