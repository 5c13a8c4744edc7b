import type { Health, SiteId } from './domain/message.ts';

/** What an observer answers when the popup asks which page this is; null where no reader knows it. */
export interface Recognised {
  site: SiteId;
  account: string | null;
  origin: string;
  health: Health['state'];
}
