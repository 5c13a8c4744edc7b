import type { Act } from './acts.ts';
import { beforeChat, firstChat, secondChat } from './day-chat.ts';
import { eveningMail, morningMail, noonMail } from './day-mail.ts';

/**
 * One remote day of alice's, in the order in which it happens. The chat fills the minutes that the mails need:
 * Roundcube shows no seconds, so what follows on something must come in a later minute.
 */
export const day: readonly Act[] = [
  ...morningMail,
  ...beforeChat,
  ...firstChat,
  ...noonMail,
  ...secondChat,
  ...eveningMail,
];
