import type { RecordWish } from '../site.ts';
import { folderRowOf, rowOf } from './row.ts';

/** One of these for every account that was ever offline in this browser. */
const database = /^owa-offline-data-/u;

/**
 * Outlook's offline copy, where the user or the office has switched it on (seen 2026). Its messages carry neither To
 * nor InternetMessageId; those stand with the bodies of the mails that were opened.
 */
export const records: readonly RecordWish[] = [
  { as: 'folders', database, store: /^folders$/u, take: (record) => folderRowOf(record) },
  { as: 'messages', database, store: /^messages$/u, take: (record) => rowOf(record) },
  { as: 'bodies', database, store: /^messageBodies$/u, take: (record) => rowOf(record) },
];
