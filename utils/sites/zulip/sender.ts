import { idOf } from './ids.ts';
import { rows } from './landmarks.ts';

/** Looked back for the one who is shown at the first of several rows. */
const furthest = 400;

/**
 * Whose picture stands at a row, or at the first of the rows that go on from it. Null where none is shown: the rows of
 * a muted person hide it.
 */
export function senderShown(row: Element): string | null {
  let here: Element | null = row;
  for (let step = 0; here && step < furthest; step += 1) {
    const avatar = here.querySelector('.message-avatar, .inline_profile_picture[class*="u-"]');
    if (avatar) return personOf(avatar);
    if (here.classList.contains('muted-message-sender')) return null;
    do here = here.previousElementSibling;
    while (here && !here.matches(rows));
  }
  return null;
}

/** The person of a picture's class `u-12`; null where it names nobody, or two. */
export function personOf(avatar: Element): string | null {
  const ids = [...avatar.classList]
    .map((name) => /^u-(\d+)$/u.exec(name)?.[1])
    .filter((id) => id !== undefined);
  return ids.length === 1 ? idOf(ids[0]) : null;
}

/** Who of the senders shown on the page is a bot, and who is none. */
export function kindsOn(all: readonly Element[]): { bots: Set<string>; humans: Set<string> } {
  const [bots, humans] = [new Set<string>(), new Set<string>()];
  for (const row of all) {
    const avatar = row.querySelector('.message-avatar');
    const id = avatar && personOf(avatar);
    if (!avatar || id === null) continue;
    const marks = [avatar, ...row.querySelectorAll('.sender_name_text')].map((one) =>
      one.getAttribute('data-is-bot'),
    );
    if (marks.includes('true') || row.querySelector('.sender_name + .zulip-icon-bot')) bots.add(id);
    else if (marks.includes('false')) humans.add(id);
  }
  return { bots, humans };
}
