import { browser } from 'wxt/browser';
import { endAway } from '../domain/away.ts';
import { dateText } from '../domain/clock.ts';
import type { Fact } from '../domain/fact.ts';
import { placeFromSwitch } from '../domain/switch.ts';
import { ledger } from '../ledger/database.ts';
import { stateFacts } from '../ledger/state.ts';
import { keepSaid } from './keep.ts';
import type { Known } from './known.ts';
import { subjectOf } from './notice.ts';
import { snoozed } from './nudges.ts';
import { readKnown } from './read.ts';
import { routine } from './routine.ts';
import { clear } from './say.ts';
import { inTurn } from './turns.ts';
import { isAmong, waitingOf } from './waiting.ts';

/** Opens what a notice spoke of: the conversation that is due first, the popup as a page, the day, the week's report. */
export async function openNotice(id: string): Promise<void> {
  const subject = subjectOf(id);
  if (!subject) return;
  await clear(id);
  await browser.tabs.create({ url: await addressOf(id, subject) });
}

async function addressOf(
  id: string,
  { kind, about }: NonNullable<ReturnType<typeof subjectOf>>,
): Promise<string> {
  const page = (path: '/popup.html' | '/day.html') => browser.runtime.getURL(path);
  switch (kind) {
    case 'nudge':
      return (await linkOf(id)) ?? page('/popup.html');
    case 'question':
      return page('/popup.html');
    case 'promise':
      return page('/day.html');
    case 'week':
      return browser.runtime.getURL(`/report.html?week=${encodeURIComponent(about)}`);
  }
}

/** The link of an ask is kept only while it is open, so it is looked up when it is wanted. */
async function linkOf(id: string): Promise<string | null> {
  const known = await readKnown(await ledger());
  const keys = known.said.shown.find((one) => one.id === id)?.keys ?? [];
  const links = keys.flatMap((key) => known.asks.find((ask) => isAmong(ask, [key]))?.link ?? []);
  return links.find((link) => /^https?:/u.test(link)) ?? null;
}

/** Does what a notice's button says, then what is due after that. */
export async function answerNotice(id: string, button: number): Promise<void> {
  await clear(id);
  await inTurn(async () => {
    const database = await ledger();
    const known = await readKnown(database);
    const facts = factsOf(known, id, button);
    if (facts.length > 0) await stateFacts(database, facts);
    const said = saidAfter(known, id, button);
    if (said !== known.said) await keepSaid(said);
  });
  await routine();
}

/** What the button states. A notice may be older than what it speaks of: then it states nothing. */
function factsOf(known: Known, id: string, button: number): Fact[] {
  const { facts, zone, now, today, running, said, asks } = known;
  const subject = subjectOf(id);
  const shown = said.shown.find((one) => one.id === id);
  switch (subject?.kind) {
    case 'question':
      return subject.about === dateText(today.date)
        ? [placeFromSwitch(facts, zone, button === 0, 'day', now)]
        : [];
    case 'promise':
      return running && running.id === subject.about ? [endAway(running, now)] : [];
    case 'nudge': {
      if (shown?.buttons[button] !== 'no-reply-needed') return [];
      const ask = asks.find((one) => isAmong(one, shown.keys));
      return ask && !ask.reply ? [{ kind: 'mark', stated: now, ask: ask.key, mark: 'no-reply-needed' }] : [];
    }
    default:
      return [];
  }
}

function saidAfter(known: Known, id: string, button: number): Known['said'] {
  const shown = known.said.shown.find((one) => one.id === id);
  return shown?.buttons[button] === 'snooze' ? snoozed(known, waitingOf(known), shown.keys) : known.said;
}
