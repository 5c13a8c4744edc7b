import type { Report } from './types.ts';

/** A site as people call it. */
export function siteName({ sites }: Pick<Report, 'sites'>, id: string): string {
  return sites.find(({ site }) => site === id)?.name ?? id;
}
