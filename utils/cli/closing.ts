import { version } from '../../package.json';
import { trialsOf } from '../domain/trial.ts';
import { parseLedger } from '../ledger/file.ts';
import { closingDocument, closingJson } from '../report/trial/closing-document.tsx';
import { inputFromFile } from '../report/from-file.ts';
import { makeClosing } from '../report/trial/make-closing.ts';
import { weekOf } from '../domain/week.ts';
import { siteIds } from '../domain/message.ts';
import { limits } from '../sites/limits.ts';
import { siteNames } from '../sites/names.ts';
import type { Language } from '../words/language.ts';

/**
 * The closing report of an exported ledger's trial (of several: the one agreed last), as of the ledger's export.
 * Throws where there is none, or for a format that it does not have.
 */
export function closing(
  source: string,
  { format, language, zone }: { format: string; language: Language; zone: string },
): string {
  if (format !== 'html' && format !== 'json')
    throw new Error(`A closing report has no format ${format}. There are html, json.`);
  const ledger = parseLedger(source);
  const [trial] = trialsOf(ledger.facts);
  if (!trial) throw new Error('This ledger holds no trial. Plan one on the page “Trial” first.');
  const asOf = Date.parse(ledger.exported);
  const { week: _, ...input } = inputFromFile(ledger, {
    week: weekOf(Math.floor(asOf / 86_400_000)),
    asOf,
    zone,
    version,
    sites: siteIds.map((site) => ({ site, name: siteNames[site], limits: limits[site] })),
  });
  const made = makeClosing({ ...input, trial: trial.id });
  return format === 'html' ? closingDocument(made, language) : closingJson(made);
}
