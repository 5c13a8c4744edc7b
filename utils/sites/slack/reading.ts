import type { Reading } from '../../domain/message.ts';
import { emptyReading, type Page } from '../site.ts';
import { activity, readActivity, type Activity } from './activity.ts';
import { createAddressing } from './addressed.ts';
import { joinCopies } from './copies.ts';
import { createDrawn, type Drawn } from './drawn.ts';
import { healthOf, missingOn } from './health.ts';
import { hasReacted, hasReplied } from './marks.ts';
import { mineLately, mineOn, type Mine } from './mine.ts';
import { container, type Row } from './row.ts';
import { keyOf, tell, tellActivity, type Told } from './tell.ts';

/** The client's frame, drawn before anything in it. */
export const client = '.p-client_container';

/** The rows of a page that stand for messages. */
interface Found {
  drawn: Drawn;
  rows: Row[];
  activities: Activity[];
}

/**
 * What these rows say.
 *
 * @param path of the page's address
 * @param whole true where these are all rows of the page: only then can it be told that something is nowhere
 */
export function readRows(page: Page, elements: readonly Element[], path: string, whole: boolean): Reading {
  const mine = whole ? mineOn(page) : mineLately(page);
  const drawn = createDrawn(page.document);
  const isRow = (element: Element) => element.matches(container);
  const rows = elements.filter(isRow).map((element) => drawn.row(element));
  const activities = elements.filter((element) => element.matches(activity)).map(readActivity);
  const found: Found = {
    drawn,
    rows: rows.filter((row) => row !== null),
    activities: activities.filter((one) => one !== null),
  };
  return mine.account === null
    ? withoutAccount(page.document, mine, found)
    : withAccount(page, { ...mine, account: mine.account }, found, path, whole);
}

/** Without knowing the user no direction can be told: what is there is counted. */
function withoutAccount(document: Document, { contradicts }: Mine, { rows, activities }: Found): Reading {
  const messages = rows.filter(({ state }) => state === 'message');
  const keys = new Set([
    ...messages.map(keyOf),
    ...activities.map(({ conversation, ts }) => `${conversation}:${ts}`),
  ]);
  keys.delete(null);
  const count = keys.size + messages.filter((row) => keyOf(row) === null).length;
  const changed = contradicts || count > 0;
  const booted = document.querySelector(client) !== null;
  return {
    ...emptyReading('slack'),
    withheld: count > 0 ? [{ reason: 'no-direction', count }] : [],
    health: { state: changed ? 'changed' : 'ok', missing: changed || booted ? ['account'] : [] },
  };
}

function withAccount(
  { document, now }: Page,
  mine: Mine & { account: string },
  { drawn, rows, activities }: Found,
  path: string,
  whole: boolean,
): Reading {
  const here = { drawn, mine, addressing: createAddressing(drawn, mine.user), now, path };
  const told = rows.map((row) => [row, tell(row, here)] as const).filter((pair) => pair[1] !== null) as [
    Row,
    Told,
  ][];
  const said = told.map(([, one]) => one);
  const { messages, tally, doubts } = joinCopies([
    ...said,
    ...activities.map((one) => tellActivity(one, here)),
  ]);
  const incoming = new Set(messages.filter(({ direction }) => direction === 'in').map(({ id }) => id));
  const marked = (has: (row: Row) => boolean) => {
    const ids = told.map(([row]) => (row.ts !== null && incoming.has(row.ts) && has(row) ? row.ts : null));
    return [...new Set(ids.filter((id) => id !== null))];
  };
  const lost = [
    ...(whole ? missingOn(document, rows, said) : []),
    ...said.flatMap((one) => one.doubts),
    ...doubts,
  ];
  const replaced = [...(mine.pictured ? [] : ['user-button']), ...rows.flatMap((row) => row.replaced)];
  return {
    ...emptyReading('slack', mine.account),
    messages,
    acknowledged: marked(hasReacted).map((message) => ({ message, at: null })),
    answered: marked((row) => hasReplied(row, mine.user)),
    withheld: tally.list(),
    health: healthOf(lost, replaced),
  };
}
