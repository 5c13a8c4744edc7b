import { addressOf } from '../address.ts';
import { personOf } from './ids.ts';

/** What the page shows of the writers, by account number. */
export interface People {
  /** Named as `user/human/…`, or with a mail address, which apps do not have. */
  humans: ReadonlySet<string>;
  bots: ReadonlySet<string>;
  /** Numbers that the page ties to each mail address. */
  byMail: ReadonlyMap<string, ReadonlySet<string>>;
  /** Landmarks that had to be replaced. */
  replaced: string[];
}

const member = /^user\/(human|bot)\/\d+$/u;

/**
 * Gathers it from every author, chip and picture of the page: a follow-up row shows no author of its own, and one
 * mark that is lost is made up for by the others.
 */
export function peopleOn(document: Document): People {
  const humans = new Set<string>();
  const bots = new Set<string>();
  const byMail = new Map<string, Set<string>>();
  const selector = '[data-member-id], [data-message-id][data-hovercard-id], [data-user-mention-type]';
  for (const element of document.querySelectorAll(selector)) {
    const id = idOf(element);
    if (id === null) continue;
    const [, kind] = member.exec(element.getAttribute('data-member-id') ?? '') ?? [];
    if (kind === 'bot' || element.getAttribute('data-user-type') === '1') bots.add(id);
    else if (kind === 'human') humans.add(id);
    const mail = addressOf(
      element.getAttribute('data-user-email') ?? element.getAttribute('data-hovercard-id'),
    );
    if (mail === null) continue;
    humans.add(id);
    const known = byMail.get(mail);
    if (known) known.add(id);
    else byMail.set(mail, new Set([id]));
  }
  const unnamed =
    document.querySelector('[data-message-id]') &&
    !document.querySelector('[data-message-id][data-member-id]');
  return { humans, bots, byMail, replaced: unnamed ? ['data-member-id'] : [] };
}

/** Whom an author or a chip stands for; null where its own attributes name two people, or nobody. */
export function idOf(element: Element): string | null {
  const named = [element.getAttribute('data-user-id'), element.getAttribute('data-member-id')];
  const ids = new Set(named.map(personOf).filter((id) => id !== null));
  // An author that lost its number stands in a row that still has it.
  if (ids.size === 0 && element.hasAttribute('data-message-id')) {
    const row = element.closest('[data-id]');
    const isAuthor = row?.getAttribute('data-id') === element.getAttribute('data-message-id');
    return isAuthor ? personOf(row?.getAttribute('data-user-id')) : null;
  }
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
