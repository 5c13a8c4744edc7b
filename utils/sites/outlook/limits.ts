/** What Outlook's pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'Outlook shows exact times only of mails that it has loaded: conversations that were opened or prepared for opening, and all mails where its offline copy is switched on.',
  'Of a mail that only the offline copy holds, To and Cc are not known until it is opened; it is counted as “unknown” and is no ask.',
  'Outlook cuts long lists of recipients; a user who is not among the first 20 is counted as “unknown”.',
  'A user who is named in neither To nor Cc (Bcc, an alias that was never used for sending) is taken to be on a list.',
  'Mail in shared mailboxes and of other accounts that are open in the same tab is counted and not read.',
  'Mail in the folders for junk and for deleted mail is left out.',
  'A mail that the user passes on stays in its conversation; it is left out where its recipients show that, and not where they are unknown.',
  'A bulk mail without a sender’s address that says so looks like a mail of a person, because Outlook’s pages show no headers of lists.',
  'Mails are known by another id before they are opened, so that one may be counted twice where it was first read from the offline copy.',
];
