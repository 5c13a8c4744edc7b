import type { WeekName } from '../domain/week.ts';
import { awaysOf } from '../domain/away.ts';
import { asksOf, type LedgerFile } from '../ledger/file.ts';
import { ownAround } from '../ledger/own.ts';
import type { ReportInput } from './input.ts';
import { defaultShow, type Show } from './show.ts';

/** What only the caller knows: which week, as of when, and what the readers cannot show. */
export interface FileReport {
  week: WeekName;
  asOf: number;
  zone: string;
  version: string;
  /** As by default where it is left out. */
  show?: Show;
  /** Name and limits of every site that the program can read. */
  sites: readonly Pick<ReportInput['sites'][number], 'site' | 'name' | 'limits'>[];
}

/** The report's input from an exported ledger: its asks derived anew, its own name and hosts. Pure. */
export function inputFromFile(
  file: LedgerFile,
  { week, asOf, zone, version, show = defaultShow, sites }: FileReport,
): ReportInput {
  const seen = new Set([...file.messages, ...file.coverage].map(({ site }) => site));
  return {
    week,
    asOf,
    zone,
    name: file.settings.name,
    show,
    facts: file.facts,
    asks: asksOf(file.messages),
    excluded: file.messages.flatMap(({ site, at, reason }) =>
      reason === 'ask' ? [] : [{ site, at, reason }],
    ),
    coverage: file.coverage.map(({ site, from, to }) => ({ site, from, until: to })),
    erased: file.erased ?? [],
    withheld: file.withheld.map(({ site, day, reason, count }) => ({ site, day, reason, count })),
    own: ownAround(
      file.messages,
      awaysOf(file.facts).map(({ promised }) => promised),
    ),
    sites: sites.filter(({ site }) => seen.has(site)).map((one) => ({ ...one, hosts: [] })),
    // The file does not say which host belongs to which site.
    hosts: file.settings.hosts,
    version,
  };
}
