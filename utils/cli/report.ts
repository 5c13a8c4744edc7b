import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import schema from '../../public/schemas/report-1.json';
import { closing } from './closing.ts';
import { parseLedger } from '../ledger/file.ts';
import { csv } from '../report/csv.ts';
import { documentOf } from '../report/document.tsx';
import { formats, type Format } from '../report/file.ts';
import { inputFromFile } from '../report/from-file.ts';
import { json } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { isReport } from '../report/recompute/parse.ts';
import { recompute } from '../report/recompute/recompute.ts';
import type { Value } from '../report/recompute/compare.ts';
import { makeReport } from '../report/report.ts';
import { defaultShow, type Show } from '../report/show.ts';
import type { Report } from '../report/types.ts';
import { siteIds } from '../domain/message.ts';
import { faults } from '../json-schema.ts';
import { inEnglish } from './in-english.ts';
import { limits } from '../sites/limits.ts';
import { siteNames } from '../sites/names.ts';
import { format as english, words as check } from '../interface/check/en.ts';
import { verdictSaid, valueSaid } from '../report/recompute/said.ts';
import { languages } from '../words/all.ts';
import { languageOf, type Language } from '../words/language.ts';
import { tags } from '../words/tags.ts';

const usage =
  'npm run report -- LEDGER.json --week 2026-W47 [--format html|md|csv|json]\n' +
  `  [--lang ${tags.join('|')}] [--zone ZONE] [--names] [--plan] [--no-away] [--out FILE]\n` +
  'npm run report -- LEDGER.json --trial [--format html|json]\n' +
  'npm run report -- REPORT.json [--format html|md|csv|json] [--lang LANGUAGE] [--out FILE]\n' +
  'Makes the report of a week, or the closing report of a trial, from an exported ledger; or computes a report’s\n' +
  'figures anew from its own JSON and says where they differ. Names of people appear only with --names, what was\n' +
  'planned and done only with --plan, or where a report’s JSON has them.';

const renderers: Record<Format, (report: Report, language: Language) => string> = {
  html: documentOf,
  md: markdown,
  csv,
  json,
};

/**
 * `npm run report`: a week's report, or a trial's closing report, from an exported ledger, as of its export; or the
 * report that a report's JSON says, every figure computed anew. Ends with 1 where one does not follow from its rows.
 */
export async function report(args: string[]): Promise<void> {
  try {
    make(args);
  } catch (error) {
    throw inEnglish(error);
  }
}

function make(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      week: { type: 'string' },
      format: { type: 'string', default: 'html' },
      lang: { type: 'string', default: 'en' },
      zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
      names: { type: 'boolean', default: false },
      trial: { type: 'boolean', default: false },
      out: { type: 'string' },
      plan: { type: 'boolean', default: defaultShow.plan },
      away: { type: 'boolean', default: defaultShow.away },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const format = formats.find((known) => known === values.format);
  if (!format) throw new Error(`No such format: ${values.format}. There are ${formats.join(', ')}.`);
  const tag = languageOf(values.lang);
  if (!tag) throw new Error(`No such language: ${values.lang}. There are ${tags.join(', ')}.`);
  const source = readText(file);
  const language = languages[tag];
  const { week, zone, out } = values;
  const text = values.trial
    ? closing(source, { format, language, zone })
    : renderers[format](
        claimsReport(source)
          ? anew(source)
          : fromLedger(source, {
              week,
              zone,
              show: { names: values.names, plan: values.plan, away: values.away },
            }),
        language,
      );
  if (out === undefined) process.stdout.write(text);
  else {
    writeFileSync(out, text);
    console.error(`Written: ${out}`);
  }
}

function fromLedger(
  source: string,
  { week, zone, show }: { week: string | undefined; zone: string; show: Show },
): Report {
  if (week === undefined) throw new Error(usage);
  const ledger = parseLedger(source);
  return makeReport(
    inputFromFile(ledger, {
      week,
      asOf: Date.parse(ledger.exported),
      zone,
      version,
      show,
      sites: siteIds.map((site) => ({ site, name: siteNames[site], limits: limits[site] })),
    }),
  );
}

/** A report's figures anew, with what was found on stderr: the report itself goes to stdout. */
function anew(source: string): Report {
  const recomputed = recompute(source);
  // All of it is about to be printed, so all of it must have the published form.
  const [fault] = faults(schema, JSON.parse(source));
  if (fault !== undefined)
    throw new Error(`The report does not have the published form (report-1.json): ${fault}.`);
  console.error(verdictSaid(recomputed, { words: check, format: english }));
  const say = (value: Value) => valueSaid(value, check.differences.nothing);
  for (const { where, file, rows } of recomputed.differences)
    console.error(`${where}: the file says ${say(file)}, the rows say ${say(rows)}`);
  console.error(check.notComputed);
  if (recomputed.differences.length > 0) process.exitCode = 1;
  return recomputed.report;
}

function claimsReport(source: string): boolean {
  try {
    return isReport(JSON.parse(source));
  } catch {
    return false;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read.`, { cause: error });
  }
}
