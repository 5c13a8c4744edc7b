import { format } from '../../words/en/format.ts';
import type { ProblemWords } from './words.ts';

export { format };

export const words: ProblemWords = {
  diskFull:
    'The disk is full: new messages wait in their page and are not recorded yet. Free some space and keep the page open.',
  unknown: (text) => `Something went wrong: “${text}”. Try again; if it stays, reload the page.`,
  notAllowed: 'Only pages of the extension may ask for this.',
  ledgerNewer:
    'The ledger on this machine was written by a newer version of Reachable. Update the extension to read it; nothing was changed.',
  fileCutOff:
    'This file is not complete JSON: it was cut off or changed. Export the ledger again; nothing was imported.',
  fileForeign: 'This is not a ledger that Reachable exported. Choose another file; nothing was imported.',
  fileNewer: (version, ours) =>
    `This ledger has version ${version}; this Reachable reads up to version ${ours}. Update Reachable first; nothing was imported.`,
  fileDamaged: (where) => `The ledger is damaged at ${where}. Export it again; nothing was imported.`,
  otherInstallation:
    'This ledger belongs to another installation and cannot be joined with the messages recorded here. Nothing was imported.',
  reportCutOff:
    'This file is not complete JSON: it was cut off or changed on its way. Ask for the JSON file of the report once more.',
  reportForeign:
    'This is no report of Reachable. Choose the JSON file of a weekly report (the HTML file holds no rows that a program can read).',
  reportNewer: (version, ours) =>
    `This report has version ${version}; this Reachable reads version ${ours}. Update Reachable, then check it again.`,
  reportDamaged: (where) =>
    `The report does not have the published form at ${where}. It was changed after it was made, or made by another program. Ask for the JSON file once more.`,
  reportOtherDays:
    'The days of this report are not those of its week. It was changed after it was made, or made by another program. Ask for the JSON file once more.',
  reportLater:
    'This report has an ask or a reply that is later than the report. It was changed after it was made, or made by another program. Ask for the JSON file once more.',
  reportTooLarge: 'This file is too large for a weekly report. Choose the JSON file of the report.',
  pageSilent: 'The page does not answer. Reload it, then try again.',
  siteNotOpen: 'No open tab shows this site. Open it, then try again.',
  permissionKept: 'This browser keeps the permission. Take it back in its own settings for extensions.',
};
