/** A mail as SOGo's own objects hold it, in the few words that a test needs. */
export interface Mail {
  name: string;
  from: string;
  subject: string;
  /** As a row shows it. */
  date: string;
  to?: string[];
}

/**
 * Gives the rows of a page what SOGo keeps at them, and returns the globals of that page: AngularJS 1.8's data of an
 * element stands in a collection under the number that the element bears.
 */
export function keptFolder(
  document: Document,
  path: string,
  { mails, answered }: { mails: Readonly<Record<number, Mail>>; answered: readonly number[] },
): Record<string, unknown> {
  const cache: Record<string, unknown> = {};
  const sent = path === 'Sent';
  const rows = [...document.querySelectorAll('#messagesList .sg-message-list-item')];
  for (const [position, row] of rows.entries()) {
    const subject = row.querySelector('.sg-tile-subject')?.textContent;
    const [uid, mail] = Object.entries(mails).find(([, one]) => one.subject === subject) ?? [];
    if (!mail) continue;
    const to = mail.to ?? [sent ? 'boss@company.test' : 'alice@company.test'];
    const message = {
      uid: Number(uid),
      accountId: 0,
      $mailbox: { path, type: sent ? 'sent' : 'inbox', isSentFolder: sent, isDraftsFolder: false },
      subject: mail.subject,
      relativedate: mail.date,
      from: [{ name: sent ? 'Alice Example' : mail.name, email: mail.from }],
      to: to.map((email, index) => ({ name: sent && index === 0 ? mail.name : email, email })),
      isanswered: answered.includes(Number(uid)) ? 1 : 0,
    };
    Reflect.set(row, 'ng339', position + 1);
    cache[position + 1] = { data: { $sgMessageListItemController: { message } } };
  }
  return { document, angular: { element: Object.assign(() => null, { cache }) } };
}
