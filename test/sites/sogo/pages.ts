import { parsePage } from '../../captures.ts';
import type { Page } from '../../../utils/sites/site.ts';
import {
  cardHtml,
  formHtml,
  listHtml,
  pageHtml,
  type Card,
  type Form,
  type Frame,
  type Row,
} from './markup.ts';

/** Sunday, 22 November 2026, 14:30 in Berlin. */
export const now = Date.UTC(2026, 10, 22, 13, 30);
export const alice = 'alice@company.test';
export const boss = 'boss@company.test';

export interface Parts {
  rows?: readonly Partial<Row>[];
  card?: Partial<Card>;
  form?: Partial<Form>;
  frame?: Partial<Frame>;
  /** Where the page is; the inbox, or mail 7 in it where one is open. */
  hash?: string;
  page?: Partial<Page>;
}

/** A page of SOGo in English and in Berlin's time, with a list, and with what is asked for beside it. */
export function sogoPage({ rows = [], card, form, frame, hash, page = {} }: Parts = {}): Page {
  const around = {
    email: alice,
    accounts: [{ addresses: [alice] }],
    zone: 'Europe/Berlin',
    time: '%H:%M',
    long: '%A, %B %d, %Y',
    locale: 'en',
    ...frame,
  };
  const list = listHtml(rows.map((row) => ({ name: 'Bert Boss', subject: 'Budget', date: '14:05', ...row })));
  const opened = card && {
    subject: 'Budget',
    date: 'Sunday, November 22, 2026 14:05 CET',
    from: ['Bert Boss', boss] as const,
    to: ['Alice Liddell'],
    short: 'me',
    ...card,
  };
  const written = form && {
    from: `Alice <${alice}>`,
    to: [`Bert Boss <${boss}>`],
    subject: 'Re: Budget',
    ...form,
  };
  const html = pageHtml(around, list, opened ? cardHtml(opened) : null, written ? formHtml(written) : '');
  return {
    document: parsePage(html),
    url: `https://mail.company.test/SOGo/so/alice/Mail/view${hash ?? `#!/Mail/0/INBOX${card ? '/7' : ''}`}`,
    now,
    zone: 'UTC',
    own: [],
    ...page,
  };
}

/** A mail in what our part in the page's own world hands over. */
export function kept(marks: readonly string[], parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    account: '0',
    folder: 'INBOX',
    uid: 7,
    marks,
    from: [boss],
    to: [alice],
    cc: null,
    answered: false,
    draft: false,
    sent: false,
    calendar: false,
    ...parts,
  };
}
