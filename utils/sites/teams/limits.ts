/** What Teams' pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'Read is what Teams keeps in this browser and what is shown in its page; a chat that was never synchronised here is not seen.',
  'Who belongs to a tag is known only where Teams marks the message or notifies the user.',
  'A message that was scheduled counts from its delivery, and cannot be told from one written at that moment.',
  'The page shows no time for a reaction; it comes from Teams’ own store, and counts from when it was first seen where that has none.',
  'Where the user is a guest of another organisation, the page may name two persons; then nothing is read there.',
  'Two people of one name in a chat are told apart only where their pictures or Teams’ own store do it.',
  'Posts of tabs, meetings’ captions and apps in frames are not read.',
  'Deleted messages are not counted, and neither are calls.',
];
