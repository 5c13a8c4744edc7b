/** What Slack's pages cannot show, for the report's footer. */
export const limits: readonly string[] = [
  'Slack draws only the messages around the part of a conversation that is on screen; others are read once they are scrolled to, with their exact times.',
  'A mention that was never opened is read from the Activity view while that view is shown; it does not tell who wrote it or in which thread.',
  'While its tab is hidden Slack stops drawing; what came meanwhile is read when the tab is shown again.',
  'Whether the user belongs to a mentioned user group is not shown, so mentions of groups never count as asks.',
  'A reply in a thread counts as addressed to the user only while the thread’s first message, written by the user, is drawn on the page.',
  'A reaction has no time on the page; it counts from when it was first seen.',
  'Apps are known by their badge, their id or their picture; one that shows none of these looks like a person.',
  'A later message of a run shows no sender of its own; where the run’s first message is not drawn, it is taken only if exactly one person of that name is on the page.',
  'In a channel that is shared between two workspaces of the user, messages of the other workspace are not read.',
];
