import type { Page } from 'puppeteer-core';
import { dateNumber } from '../../utils/domain/clock.ts';
import { defaultWeek, type Fact } from '../../utils/domain/fact.ts';
import { placeOfDay } from '../../utils/domain/switch.ts';
import type { Launched } from '../e2e/browser.ts';
import { setNow, settled, stateAll, tell } from '../e2e/extension.ts';
import { gmailHost } from './gmail/mailbox.ts';
import { lookAtGmail, lookAtSlack } from './play-known.ts';
import { slackAccount, slackHost } from './slack/workspace.ts';
import { asOf, begins, events, looks, remote, robot, unopened, zone } from './week.ts';
import { chatHost, mailHost, me, newWorkplace } from './workplace.ts';
import type { Workplace } from './workplace.ts';

/**
 * Plays the week through the real extension: at every look of alice's the four sites are opened as they are at that
 * instant, and the extension reads them. Ends at the instant as of which the week is reported.
 *
 * @returns a page of the extension in which the report can be opened
 */
export async function playWeek(launched: Launched, say: (line: string) => void = () => {}): Promise<Page> {
  let now = begins;
  const workplace = newWorkplace({ now: () => now, zone });
  const page = await launched.open('popup.html', '#ready');
  await setNow(page, now);
  await stateAll(page, [{ kind: 'schedule', stated: now, from: '2026-11-02', zone, week: defaultWeek }]);
  for (const [host, site, account] of [
    [mailHost, 'roundcube', me],
    [chatHost, 'converse', me],
    [gmailHost, 'gmail', me],
    [slackHost, 'slack', slackAccount],
  ] as const)
    await tell(page, { type: 'account', origin: new URL(host).origin, site, account, on: true });

  const opened = new Set<string>();
  const known = { chat: new Map(), gmail: new Map(), slack: new Map() };
  let next = 0;
  for (const look of looks) {
    while (events[next] && events[next]!.at <= look) events[next++]!.happens(workplace);
    now = look;
    await setNow(page, now);
    await lookAtMail(launched, page, workplace, opened);
    await lookAtChat(launched, page, workplace, known.chat);
    await lookAtGmail(launched, page, workplace, known.gmail);
    await lookAtSlack(launched, page, workplace, known.slack);
    say(new Date(look).toISOString());
  }

  now = asOf;
  await setNow(page, now);
  await stateAll(page, await corrections(page));
  return page;
}

/** The inbox, every new mail, and Sent. */
async function lookAtMail(
  launched: Launched,
  page: Page,
  workplace: Workplace,
  opened: Set<string>,
): Promise<void> {
  const inbox = workplace.mails.filter(({ folder }) => folder === 'INBOX');
  const sent = workplace.mails.filter(({ folder }) => folder === 'Sent');
  if (inbox.length === 0) return;
  const mail = await launched.visit(mailHost, workplace);
  const isMail = ({ site }: { site: string }) => site === 'roundcube';
  await settled(page, 'the inbox is read', ({ messages }) => {
    const incoming = messages.filter((one) => isMail(one) && one.direction === 'in');
    const marked = incoming.filter(({ answeredSeen }) => answeredSeen !== undefined).length;
    return incoming.length === inbox.length && marked === inbox.filter(({ replied }) => replied).length;
  });
  for (const { uid, subject, messageId } of inbox) {
    if (opened.has(messageId) || subject === unopened) continue;
    opened.add(messageId);
    await mail.goto(`${mailHost}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
    await settled(page, `"${subject}" is read`, ({ messages }) => {
      const unknown = messages.filter((one) => isMail(one) && one.addressed === 'unknown').length;
      return unknown === inbox.length - opened.size;
    });
  }
  if (sent.length > 0) {
    await mail.goto(`${mailHost}?_task=mail&_mbox=Sent`);
    await settled(
      page,
      'the sent mails are read',
      ({ messages }) =>
        messages.filter((one) => isMail(one) && one.direction === 'out').length === sent.length,
    );
  }
  await mail.close();
}

/** Every room and direct chat, one after the other. `known` is how many posts of each were read before. */
async function lookAtChat(
  launched: Launched,
  page: Page,
  workplace: Workplace,
  known: Map<string, number>,
): Promise<void> {
  const chat = await launched.visit(chatHost, workplace);
  for (const { jid, kind, posts } of workplace.chats) {
    const tag = kind === 'room' ? 'converse-muc' : 'converse-chat';
    await chat.evaluate((to) => Reflect.get(window, 'practice').open(to), jid);
    await chat.waitForSelector(`${tag}[jid="${jid}"] .chat-msg`);
    known.set(jid, posts.length);
    const all = [...known.values()].reduce((sum, count) => sum + count, 0);
    await settled(
      page,
      `${jid} is read`,
      ({ messages }) => messages.filter(({ site }) => site === 'converse').length === all,
    );
  }
  await chat.close();
}

/** On Friday alice enters where she was, through the code that corrects a day, and says who is no person. */
async function corrections(page: Page): Promise<Fact[]> {
  const { facts, asks } = await settled(page, 'the robot wrote', (ledger) => ledger.asks.length > 0);
  const stated = asOf;
  const days = remote.days.map((day) => placeOfDay(facts, zone, dateNumber(day), 'remote', stated));
  const robots = asks.filter((ask) => ask.at === robot.writes);
  return [
    ...days,
    { kind: 'place', stated, place: 'remote', ...remote.halfDay },
    ...robots.map(({ sender }): Fact => ({
      kind: 'person',
      stated,
      sender: sender ?? '',
      notAPerson: true,
      name: null,
    })),
  ];
}
