import { describe, expect, test } from 'vitest';
import { recognise } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { answer } from '../practice/answer.ts';
import { listing } from '../practice/roundcube/list.ts';
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
  });
});
