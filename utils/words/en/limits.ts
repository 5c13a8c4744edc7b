import type { LimitWords } from '../limits.ts';

/** What each site's pages cannot show. */
export const limits = (): LimitWords => ({
  gmail: {
    'time-in-id':
      'A mail’s time is the one that Gmail keeps in its id: when it reached this mailbox, or when Google took the user’s own mail, within about a second of the click.',
    'unfolded-only':
      'Only mails that were unfolded in an open conversation are read in full; folded ones show no id and are left out.',
    'list-newest-only':
      'A line of the list shows the newest mail only, and only where nobody but its sender took part; its To and Cc are not shown, so it is counted as “unknown” and is no ask.',
    'sent-and-search':
      'Lists of sent mail and of search results are not read, because the names in them may be the recipients’.',
    'words-before-cc':
      'The words before Cc are in the user’s language: whoever stands before the second such word is taken to be in To; where the line reads differently, the mail is counted as “unknown”.',
    'nobody-in-to': 'A mail that has nobody in To and the user in Cc or Bcc reads like one in To.',
    'own-addresses':
      'The user’s other addresses are learnt from mails that they wrote in Gmail; until then a mail to or from such an address counts as somebody else’s.',
    groups: 'A mail that a Google group sends on may show the group instead of the person who wrote it.',
    newsletters:
      'Newsletters are known by the link to unsubscribe, by addresses like no-reply, or by the tab that they are shown in; an automatic answer from a person’s address looks like a mail of that person.',
    scheduled:
      'The user’s own scheduled mail carries the time at which it was scheduled; it is left out in the list of scheduled mail, but not where its conversation is opened elsewhere.',
    'shared-mailboxes':
      'Mailboxes that somebody else shared with the user, and mails in a window of their own that does not say whose it is, are not read.',
    'conversation-only':
      'The page does not say which mail an answer belongs to, only which conversation, and whether a mail was answered shows only in the conversation itself.',
  },
  outlook: {
    'loaded-only':
      'Outlook shows exact times only of mails that it has loaded: conversations that were opened or prepared for opening, and all mails where its offline copy is switched on.',
    'offline-copy':
      'Of a mail that only the offline copy holds, To and Cc are not known until it is opened; it is counted as “unknown” and is no ask.',
    'long-lists':
      'Outlook cuts long lists of recipients; a user who is not among the first 20 is counted as “unknown”.',
    'neither-to-nor-cc':
      'A user who is named in neither To nor Cc (Bcc, an alias that was never used for sending) is taken to be on a list.',
    'shared-mailboxes':
      'Mail in shared mailboxes and of other accounts that are open in the same tab is counted and not read.',
    'junk-and-deleted': 'Mail in the folders for junk and for deleted mail is left out.',
    forwarded:
      'A mail that the user passes on stays in its conversation; it is left out where its recipients show that, and not where they are unknown.',
    'no-list-headers':
      'A bulk mail without a sender’s address that says so looks like a mail of a person, because Outlook’s pages show no headers of lists.',
    'second-id':
      'Mails are known by another id before they are opened, so that one may be counted twice where it was first read from the offline copy.',
  },
  slack: {
    'drawn-only':
      'Slack draws only the messages around the part of a conversation that is on screen; others are read once they are scrolled to, with their exact times.',
    'activity-view':
      'A mention that was never opened is read from the Activity view while that view is shown; it does not tell who wrote it or in which thread.',
    'hidden-tab':
      'While its tab is hidden Slack stops drawing; what came meanwhile is read when the tab is shown again.',
    'user-groups':
      'Whether the user belongs to a mentioned user group is not shown, so mentions of groups never count as asks.',
    'thread-root-drawn':
      'A reply in a thread counts as addressed to the user only while the thread’s first message, written by the user, is drawn on the page.',
    reactions: 'A reaction has no time on the page; it counts from when it was first seen.',
    apps: 'Apps are known by their badge, their id or their picture; one that shows none of these looks like a person.',
    runs: 'A later message of a run shows no sender of its own; where the run’s first message is not drawn, it is taken only if exactly one person of that name is on the page.',
    'shared-channels':
      'In a channel that is shared between two workspaces of the user, messages of the other workspace are not read.',
  },
  teams: {
    'kept-or-shown':
      'Read is what Teams keeps in this browser and what is shown in its page; a chat that was never synchronised here is not seen.',
    tags: 'Who belongs to a tag is known only where Teams marks the message or notifies the user.',
    scheduled:
      'A message that was scheduled counts from its delivery, and cannot be told from one written at that moment.',
    reactions:
      'The page shows no time for a reaction; it comes from Teams’ own store, and counts from when it was first seen where that has none.',
    guests:
      'Where the user is a guest of another organisation, the page may name two persons; then nothing is read there.',
    'same-names':
      'Two people of one name in a chat are told apart only where their pictures or Teams’ own store do it.',
    'tabs-and-captions': 'Posts of tabs, meetings’ captions and apps in frames are not read.',
    'deleted-and-calls': 'Deleted messages are not counted, and neither are calls.',
  },
  'google-chat': {
    'open-only':
      'Only the conversations and threads that are open in Google Chat are read; what came while they were closed is read once they are opened.',
    'thread-panel': 'The replies of a thread in a space are read only while its panel is open.',
    'whose-page': 'Whose page it is must be shown by the page; until then nothing of it is recorded.',
    quotes:
      'A post that quotes another one is not linked to it; it counts as an answer in the same conversation.',
    reactions: 'A reaction shows no time, and counts only where Google Chat marks it as the user’s own.',
    'list-of-conversations':
      'Where the list of conversations is not in the same frame, a chat of several people cannot be told from a space.',
    'mailing-groups': 'A mention of a mailing group that the user belongs to counts as a mention of others.',
    apps: 'A post made through an app is known to be automatic only by Google Chat’s own mark.',
  },
  roundcube: {
    'date-header':
      'Roundcube shows the minute of a mail’s Date header, which the sender’s computer wrote, in the time zone of its own settings; that zone is taken to be this browser’s.',
    unopened:
      'A mail that was not opened does not show its To and Cc; it is counted as “unknown” and is no ask.',
    'joined-by-subject':
      'A mail and its answer are joined by the other person’s address and the subject; a changed subject begins a new conversation, and an answer to several people counts for the first of them.',
    'neither-to-nor-cc':
      'A user who is named in neither To nor Cc (Bcc, an alias that was never seen) is taken to be on a list.',
    'automatic-answers': 'An automatic answer from a person’s address looks like a mail of that person.',
    'relative-days':
      'Rows of the list that say only “today” or a weekday are left out while a page stays open over midnight, and in languages whose words for the days are not known.',
  },
  converse: {
    'open-only':
      'Only the rooms and direct chats that are open in Converse are read; what came while they were closed is read once they are opened.',
    'at-all':
      'On XMPP “@all” is plain text like any other, so a call to everybody counts only where it refers to the room itself.',
    'nick-as-word':
      'Converse marks a post as a mention when the user’s nick is a word of its text, also where the same word means something else.',
    'reply-and-reactions':
      'The page does not say which post a reply belongs to, and shows no time for a reaction: a reaction counts from when it was first seen.',
    bots: 'Bots carry no mark: only announcements and messages from servers are known to be automatic.',
    'live-or-archive':
      'A message seen live carries this computer’s time, one from the archive the server’s, often in whole seconds.',
  },
  sogo: {
    'date-header':
      'SOGo shows the minute of a mail’s Date header, which the sender’s computer wrote, in the time zone that its settings name when the page is loaded.',
    'memory-only':
      'A row of the list shows neither an id nor an address; it is read only where the page’s memory may be looked at and knows as many mails by that name, subject and time as there are rows.',
    'old-rows':
      'Rows older than a week show no time; neither do those count that were fetched before midnight and may mean another day, or whose words for days are not known. Such a mail is read once it is opened.',
    'refreshed-by-hand':
      'New mail, and a mail answered on another device, show only once SOGo fetches the list again, which some users do by hand; that a mark is missing is never taken to mean that a mail is unanswered.',
    'joined-by-subject':
      'A mail and its answer are joined by the other person’s address and the subject; a changed subject begins a new conversation, and an answer to several people counts for the first of them.',
    'neither-to-nor-cc':
      'A user who is named in neither To nor Cc (Bcc, an alias that was never seen) is taken to be on a list.',
    'unopened-invitations': 'An invitation looks like any other mail until it is opened.',
    'automatic-answers': 'An automatic answer from a person’s address looks like a mail of that person.',
  },
  mattermost: {
    'open-only':
      'Only the channels and threads that are open in Mattermost are read, as far as they are loaded.',
    'in-memory':
      'A post that follows another of the same person shows no time of its own, and a thread’s pane does not name its channel; both are read from the page’s memory, and such posts are left out where that is out of reach.',
    'watched-words':
      'A mark on a word that the user watches (a first name, a keyword) is no mention; only the user’s own name is.',
    'user-groups':
      'Who belongs to a mentioned group of users is not shown, so mentions of groups never count as asks.',
    'thread-root':
      'A reply in a thread counts as addressed to the user only where it is known that the user wrote the thread’s first post; where nobody knows, it is counted as “unknown”.',
    reactions:
      'A reaction’s time is known only from the page’s memory; elsewhere it counts from when it was first seen.',
    scripts:
      'Bots, webhooks, plugins and automatic answers are known by their marks; a program that posts with a person’s own access looks like that person.',
  },
  'rocket-chat': {
    'open-only':
      'Only the room and the thread that are open in Rocket.Chat are read, as far as they are loaded.',
    'memory-only':
      'The page itself shows neither exact times nor who wrote a message by an id; both are read from its memory, and where that is out of reach nothing is read.',
    teams: 'Who belongs to a mentioned team is not shown, so mentions of teams never count as asks.',
    'thread-root':
      'A reply in a thread counts as addressed to the user only where it is known that the user wrote the thread’s first message; where nobody knows, it is counted as “unknown”.',
    reactions: 'A reaction shows no time; it counts from when it was first seen.',
    bots: 'Integrations are known by their marks; a bot that signs in like a person looks like one. Chats with customers make no asks.',
  },
  zulip: {
    'open-only':
      'Only the view that is open in Zulip is read; what came in other channels, topics and direct chats is read once they are opened, with its exact times.',
    'page-memory':
      'Zulip shows minutes only; the seconds come from what its page holds in memory, and without that nothing is recorded.',
    'topic-moved':
      'A topic is a conversation of its own: an answer in another topic, or after a topic was renamed or moved, is not joined to its question.',
    'user-groups':
      'A mention of a user group, of a topic’s participants or of everybody counts as a call to many and never as an ask.',
    reactions: 'A reaction has no time on the page; it counts from when it was first seen.',
  },
  element: {
    'open-only':
      'Only the room and the thread that are open in Element are read; what came elsewhere is read once it is opened, with its exact times.',
    'page-memory':
      'Element’s page shows no exact times; they come from what it holds in memory, and without that nothing is recorded.',
    undecrypted:
      'A message that was not decrypted shows when and by whom it was written, but not whom it speaks to; outside of direct chats it is counted as “unknown”.',
    'older-clients':
      'A mention counts where the sender’s app states it; where that app is too old to do so, the highlighted name in the text counts.',
    bots: 'Bots carry no mark: only notices are known to be automatic.',
    'server-time':
      'A message’s time is the one that its sender’s home server gave it; between two servers their clocks may differ.',
  },
  discord: {
    'open-only':
      'Only the channels, threads and direct chats that are open in Discord are read; what came while they were closed is read once they are opened.',
    roles:
      'A mention of a role speaks to a group and never counts as an ask, even where the role is the user’s alone.',
    threads:
      'A reply in a thread counts as addressed to the user only while the thread’s first message, written by the user, is drawn on the page.',
    apps: 'Apps, bots and webhooks are known by Discord’s own mark; an account of a person that is run by a program looks like a person.',
    reactions: 'A reaction has no time on the page; it counts from when it was first seen.',
    'memory-closed':
      'Where Discord’s page does not let its memory be read, only what its rows show counts: direct chats are “unknown”, a mention counts only by the user’s own name or reply, and a thread opened alone is a channel of its own.',
  },
  'the-lounge': {
    'open-only':
      'Only the channel or direct chat that is open in The Lounge is read; what came while it was closed is read once it is opened.',
    'nick-as-word':
      'The Lounge marks a post as a mention when the user’s nick, or a word that the user chose, stands in its text, also where the same word means something else.',
    'at-all':
      'On IRC “@all” is plain text like any other, so a call to everybody is never told from another post.',
    renumbered:
      'The Lounge numbers messages anew when its server starts; a message is known by its channel, second and writer, and the first one of a list that can be continued upwards is left out until that is done.',
    nicks:
      'People go by their nicks: who takes another nick is another person, and a direct chat with them another conversation.',
    bots: 'Bots are known by their own mark or by sending notices; others look like people.',
    'folded-hour':
      'In the hour that the end of summer time repeats, a message is left out where the page’s memory does not tell which of the two it was.',
  },
});
