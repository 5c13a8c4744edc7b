import { describe, expect, test } from 'vitest';
import { recognise } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { answer } from '../practice/answer.ts';
import type { GmailAnswers } from '../practice/gmail/answer.ts';
import { addLetter, gmailAccounts, gmailHost, tokenOf } from '../practice/gmail/mailbox.ts';
import { listing } from '../practice/roundcube/list.ts';
import type { SlackAnswers } from '../practice/slack/answer.ts';
import { addLine, slackAccount, slackHost, slackMe, team } from '../practice/slack/workspace.ts';
import { addMail, chatHost, mailHost, me, newWorkplace, type Workplace } from '../practice/workplace.ts';
import { parsePage } from '../captures.ts';

const now = Date.UTC(2026, 10, 22, 13, 30);

function visit(workplace: Workplace, url: string): Page {
  const found = answer(workplace, { url, method: 'GET', body: '' });
  const next = found?.headers['location'];
  if (next) return visit(workplace, next);
  return { document: parsePage(found?.body ?? ''), url, now, zone: 'Europe/Berlin', own: [] };
}

/** A folder of the practice mailbox, with the rows that the page's script would ask for. */
function folder(workplace: Workplace, name: string): Page {
  const page = visit(workplace, `${mailHost}?_task=mail&_mbox=${name}`);
  const body = page.document.querySelector('#messagelist tbody');
  if (body)
    body.innerHTML = listing(workplace, name)
      .rows.map(({ html }) => html)
      .join('');
  return page;
}

/** Asks as a page's script does. */
function asked(workplace: Workplace, url: string, question: object): unknown {
  const body = JSON.stringify(question);
  return JSON.parse(answer(workplace, { url, method: 'POST', body })?.body ?? '');
}

/** The practice Gmail as its script shows it at this hash. */
function gmail(workplace: Workplace, hash: string, host = gmailHost): Page {
  const page = visit(workplace, host);
  const view = asked(workplace, `${host}?ask=view`, { hash }) as GmailAnswers['view'];
  page.document.querySelector('#views')!.innerHTML = view.html;
  page.document.title = view.title;
  return { ...page, url: `${host}${hash}` };
}

/** The practice Slack as its script shows a conversation, and a thread beside it, with every place drawn. */
function slack(workplace: Workplace, conversation: string, thread = ''): Page {
  const path = `${conversation}${thread && `/thread/${conversation}-${thread}`}`;
  const page = visit(workplace, `${slackHost}client/${team}/${path}`);
  const question = { conversation, thread };
  const opened = asked(workplace, `${slackHost}api/practice.open`, question) as SlackAnswers['open'];
  const { document } = page;
  document.querySelector('.p-channel_sidebar [role="tree"]')!.innerHTML = opened.sidebar;
  document.querySelector('.p-view_contents--primary')!.innerHTML = opened.frame + opened.flexpane;
  const list = document.querySelector('.c-virtual_list__scroll_container');
  list!.innerHTML = opened.pane.map(({ html }) => html).join('');
  return page;
}

const healthy = { state: 'ok', missing: [] };
const read = (page: Page) => recognise(page)?.read(page);

describe.each(['en', 'de'] as const)('the practice workplace in %s', (language) => {
  const workplace = () => newWorkplace({ now: () => now, language });

  test('shows the readers what the real pages show', () => {
    const office = workplace();
    addMail(office, { subject: 'Budget', date: now - 3_600_000, replied: true });
    addMail(office, { subject: 'Plan', date: now - 3 * 86_400_000, to: ['everybody@practice.example'] });
    addMail(office, { subject: 'Party', date: now - 40 * 86_400_000, calendar: true });
    addMail(office, { folder: 'Sent', from: me, to: ['boss@practice.example'], subject: 'Re: Budget' });
    const list = read(folder(office, 'INBOX'));
    expect(list).toMatchObject({
      account: me,
      answered: ['INBOX/1'],
      unanswered: ['INBOX/3', 'INBOX/2'],
      withheld: [],
      health: { state: 'ok', missing: [] },
    });
    expect(list?.messages.map(({ id, at }) => [id, (now - at) / 86_400_000])).toEqual([
      ['INBOX/3', 40],
      ['INBOX/2', 3],
      ['INBOX/1', 1 / 24],
    ]);
    const open = (uid: number) =>
      read(visit(office, `${mailHost}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`));
    expect([1, 2, 3].map((uid) => open(uid)?.messages[0])).toMatchObject([
      { addressed: 'to', automated: false },
      { addressed: 'list' },
      { automated: 'calendar' },
    ]);
    const [sent] = read(folder(office, 'Sent'))?.messages ?? [];
    expect(sent).toMatchObject({ id: 'Sent/1', direction: 'out', sender: me });
    const form = visit(office, `${mailHost}?_task=mail&_mbox=INBOX&_reply_uid=1&_action=compose`);
    const taken = recognise(form)?.sending?.taken(form);
    expect(taken).toMatchObject({ account: me, answers: 'm0001@practice.example', at: now });
    expect(new Set([taken, sent, open(1)?.messages[0]].map((message) => message?.conversation)).size).toBe(1);
  });

  test('shows Gmail as the real pages do', () => {
    const office = workplace();
    const first = addLetter(office, { subject: 'Budget', at: now - 3_600_000 });
    const { thread } = first;
    addLetter(office, { thread, from: me, to: ['boss@practice.example'], at: now - 1_800_000 });
    addLetter(office, {
      from: 'dave@practice.example',
      to: ['carol@practice.example'],
      cc: [me],
      at: now - 9e6,
    });
    addLetter(office, { from: 'canteen@practice.example', newsletter: true, at: now - 8e6 });
    const [, other = ''] = gmailAccounts;
    addLetter(office, { account: other, at: now - 7e6 });
    expect(read(gmail(office, '#inbox'))).toMatchObject({
      account: me,
      messages: [
        { sender: 'canteen@practice.example', at: now - 8e6, addressed: 'unknown' },
        { sender: 'dave@practice.example', at: now - 9e6, addressed: 'unknown' },
      ],
      // Two people wrote in the third: its newest mail may be of either.
      withheld: [{ reason: 'no-direction', count: 1 }],
      health: healthy,
    });
    expect(read(gmail(office, `#inbox/${tokenOf(thread)}`))).toMatchObject({
      messages: [
        { id: first.id, conversation: thread, direction: 'in', addressed: 'to', automated: false },
        { conversation: thread, direction: 'out', at: now - 1_800_000 },
      ],
      health: healthy,
    });
    const opened = office.letters
      .slice(2, 4)
      .map((one) => read(gmail(office, `#inbox/${tokenOf(one.thread)}`)));
    expect(opened).toMatchObject([
      { messages: [{ addressed: 'cc' }], health: healthy },
      { messages: [{ addressed: 'to', automated: true }], health: healthy },
    ]);
    // Read once, the thread shows its newest mail only.
    expect(read(gmail(office, `#inbox/${tokenOf(thread)}`))).toMatchObject({
      messages: [{ direction: 'out' }],
      withheld: [{ reason: 'no-id', count: 1 }],
    });
    const second = read(gmail(office, '#inbox', gmailHost.replace('/u/0/', '/u/1/')));
    expect(second).toMatchObject({ account: other, health: healthy });
    expect(second?.messages).toHaveLength(1);
  });

  test('shows Slack as the real pages do', () => {
    const office = workplace();
    const root = addLine(office, 'C0OFFICE', { from: slackMe, at: now - 9e6 });
    addLine(office, 'C0OFFICE', { from: 'U0DAVE', thread: root.ts, at: now - 8e6 });
    addLine(office, 'C0OFFICE', { from: 'U0DAVE', thread: root.ts, at: now - 8e6 + 60_000 });
    addLine(office, 'C0OFFICE', { from: 'U0CAROL', text: '<@U0ALICE> and?', at: now - 7e6 });
    addLine(office, 'C0OFFICE', { from: 'B0BUILDS', text: '<@U0ALICE> green', at: now - 6e6 });
    addLine(office, 'C0OFFICE', { from: 'U0BOSS', text: '<@U0DAVE> <call>', at: now - 5e6 });
    addLine(office, 'D0BOSS', { at: now - 4e6 });
    expect(read(slack(office, 'C0OFFICE', root.ts))).toMatchObject({
      account: slackAccount,
      messages: [
        { id: root.ts, direction: 'out', at: now - 9e6, thread: null },
        { sender: 'U0CAROL', addressed: 'mention', automated: false },
        { sender: 'B0BUILDS', addressed: 'mention', automated: true },
        { sender: 'U0BOSS', addressed: 'none' },
        { sender: 'U0DAVE', addressed: 'thread', thread: root.ts },
        { sender: 'U0DAVE', addressed: 'thread', thread: root.ts, at: now - 8e6 + 60_000 },
      ],
      withheld: [],
    });
    expect(read(slack(office, 'D0BOSS'))?.messages).toMatchObject([
      { addressed: 'direct', sender: 'U0BOSS' },
    ]);
    expect(read(slack(office, 'C0OFFICE'))?.health).toEqual(healthy);
  });

  test('shows the sign-in to someone who is signed out', () => {
    const closed = { ...workplace(), signedIn: false };
    expect(read(visit(closed, mailHost))).toMatchObject({
      site: 'roundcube',
      health: { state: 'signed-out' },
    });
    expect(read(visit(closed, chatHost))).toMatchObject({
      site: 'converse',
      health: { state: 'signed-out' },
    });
    expect(read(visit(closed, gmailHost))).toMatchObject({ site: 'gmail', health: { state: 'signed-out' } });
    expect(read(visit(closed, slackHost))).toMatchObject({ site: 'slack', health: { state: 'signed-out' } });
  });
});
