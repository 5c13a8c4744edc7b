import type { SiteId } from '../domain/message.ts';
import { siteNames } from '../sites/names.ts';
import type { Report } from './types.ts';

/** A site as people call it, also where its permission was taken back since. */
export function siteName({ sites }: Pick<Report, 'sites'>, id: SiteId): string {
  return sites.find(({ site }) => site === id)?.name ?? siteNames[id];
}
