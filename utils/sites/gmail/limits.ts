/** What Gmail's pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'A mail’s time is the one that Gmail keeps in its id: when it reached this mailbox, or when Google took the user’s own mail, within about a second of the click.',
  'Only mails that were unfolded in an open conversation are read in full; folded ones show no id and are left out.',
  'A line of the list shows the newest mail only, and only where nobody but its sender took part; its To and Cc are not shown, so it is counted as “unknown” and is no ask.',
  'Lists of sent mail and of search results are not read, because the names in them may be the recipients’.',
  'The words before Cc are in the user’s language: whoever stands before the second such word is taken to be in To; where the line reads differently, the mail is counted as “unknown”.',
  'A mail that has nobody in To and the user in Cc or Bcc reads like one in To.',
  'The user’s other addresses are learnt from mails that they wrote in Gmail; until then a mail to or from such an address counts as somebody else’s.',
  'A mail that a Google group sends on may show the group instead of the person who wrote it.',
  'Newsletters are known by the link to unsubscribe, by addresses like no-reply, or by the tab that they are shown in; an automatic answer from a person’s address looks like a mail of that person.',
  'The user’s own scheduled mail carries the time at which it was scheduled; it is left out in the list of scheduled mail, but not where its conversation is opened elsewhere.',
  'Mailboxes that somebody else shared with the user, and mails in a window of their own that does not say whose it is, are not read.',
  'The page does not say which mail an answer belongs to, only which conversation, and whether a mail was answered shows only in the conversation itself.',
];
