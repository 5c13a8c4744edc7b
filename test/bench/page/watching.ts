import { gmail } from '../../../utils/sites/gmail/index.ts';
import { slack } from '../../../utils/sites/slack/index.ts';
import type { Site } from '../../../utils/sites/site.ts';
import { watch } from '../../../utils/sites/watch/watch.ts';
import { indexOf, total } from './slack-posts.ts';

/** What observes the page: nothing, ours, or a plain one that scans everything whenever anything changes. */
export type Variant = 'none' | 'ours' | 'naive';

/** Who reads which page, as in the extension: a page carries its own reader only. */
const pages: Record<string, { site: Site; account: string }> = {
  'app.slack.com': { site: slack, account: 'T0BENCH:U0ALICE001' },
  'mail.google.com': { site: gmail, account: 'alice@bench.example' },
};

/** Messages that were read: those of a list by their number, so that counting them fills no memory. */
const rows = new Uint8Array(total);
const mails = new Set<string>();
const note = (id: string) => (id.includes('.') ? void (rows[indexOf(id)] = 1) : void mails.add(id));
let sent = 0;

/** An answer of the background arrives as a task of its own. */
const later = <T>(answer: T) => new Promise<T>((resolve) => void setTimeout(() => resolve(answer), 1));

function start(variant: Variant): void {
  const { hostname } = location;
  const here = pages[hostname];
  if (!here) throw new Error(`Nobody reads ${hostname}.`);
  if (variant === 'ours') ours(here.site, here.account);
  if (variant === 'naive') naive(hostname);
}

function ours(site: Site, account: string): void {
  watch(
    document,
    [site],
    {
      hello: () => later({ accounts: [{ site: site.id, account }], own: [], now: null }),
      deliver(reading, links) {
        // What the browser does on the page's thread with a message to another part of an extension.
        sent += JSON.stringify({ reading, links }).length;
        for (const { id } of reading.messages) note(id);
        return later({ stored: true as const });
      },
      memory: () => later(null),
    },
    new AbortController().signal,
  );
}

/** What a plain observer looks for: the elements of messages, each with the attribute that holds its id. */
const plain: Record<string, readonly (readonly [selector: string, id: string])[]> = {
  'app.slack.com': [['[data-qa="message_container"]', 'data-msg-ts']],
  'mail.google.com': [
    ['tr.zA span[data-legacy-last-message-id]', 'data-legacy-last-message-id'],
    ['.adn[data-legacy-message-id]', 'data-legacy-message-id'],
  ],
};

/** "Scan everything on every mutation", with the text of each message, as most such observers do. */
function naive(hostname: string): void {
  let letters = 0;
  const scan = () => {
    for (const [selector, id] of plain[hostname] ?? []) {
      for (const element of document.querySelectorAll(selector)) {
        letters += element.textContent.length;
        note(element.getAttribute(id) ?? '');
      }
    }
  };
  new MutationObserver(scan).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  scan();
  sent += letters > 0 ? 1 : 0;
}

Object.assign(globalThis, {
  observing: {
    start,
    read: () => mails.size + rows.reduce((sum, one) => sum + one, 0),
    sent: () => sent,
  },
});
