/** What Converse's pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'Only the rooms and direct chats that are open in Converse are read; what came while they were closed is read once they are opened.',
  'On XMPP “@all” is plain text like any other, so a call to everybody counts only where it refers to the room itself.',
  'Converse marks a post as a mention when the user’s nick is a word of its text, also where the same word means something else.',
  'The page does not say which post a reply belongs to, and shows no time for a reaction: a reaction counts from when it was first seen.',
  'Bots carry no mark: only announcements and messages from servers are known to be automatic.',
  'A message seen live carries this computer’s time, one from the archive the server’s, often in whole seconds.',
];
