/** What Roundcube's pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'Roundcube shows the minute of a mail’s Date header, which the sender’s computer wrote, in the time zone of its own settings; that zone is taken to be this browser’s.',
  'A mail that was not opened does not show its To and Cc; it is counted as “unknown” and is no ask.',
  'A mail and its answer are joined by the other person’s address and the subject; a changed subject begins a new conversation, and an answer to several people counts for the first of them.',
  'A user who is named in neither To nor Cc (Bcc, an alias that was never seen) is taken to be on a list.',
  'An automatic answer from a person’s address looks like a mail of that person.',
  'Rows of the list that say only “today” or a weekday are left out while a page stays open over midnight, and in languages whose words for the days are not known.',
];
