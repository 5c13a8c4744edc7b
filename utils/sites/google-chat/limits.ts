/** What Google Chat's pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'Only the conversations and threads that are open in Google Chat are read; what came while they were closed is read once they are opened.',
  'The replies of a thread in a space are read only while its panel is open.',
  'Whose page it is must be shown by the page; until then nothing of it is recorded.',
  'A post that quotes another one is not linked to it; it counts as an answer in the same conversation.',
  'A reaction shows no time, and counts only where Google Chat marks it as the user’s own.',
  'Where the list of conversations is not in the same frame, a chat of several people cannot be told from a space.',
  'A mention of a mailing group that the user belongs to counts as a mention of others.',
  'A post made through an app is known to be automatic only by Google Chat’s own mark.',
];
