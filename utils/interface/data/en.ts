import { format } from '../../words/en/format.ts';

export { format };

const messages = (n: number) => format.plural(n, { one: '# message', other: '# messages' });
const facts = (n: number) =>
  format.plural(n, { one: '# statement of yours', other: '# statements of yours' });

/** The user's data on the options page: saved, restored, erased. */
export const words = {
  nothing: 'Nothing is recorded yet.',
  kept: (n: number, first: string) => `Recorded: ${messages(n)}, the first of ${first}.`,
  cancel: 'Cancel',
  jobs: {
    export: 'Writing the file',
    read: 'Reading the file',
    restore: 'Restoring',
    count: 'Counting',
    erase: 'Erasing',
  },
  progress: (what: string, done: number, of: number) =>
    `${what}: ${format.count(done)} of ${format.count(of)}`,
  done: {
    saved: (name: string) => `Saved as ${name}.`,
    restored: (n: number) => `Restored from the file: ${messages(n)}.`,
    tookSettings: 'The settings of the file hold now.',
    erased: (n: number) => `Erased: ${messages(n)}.`,
  },
  save: {
    title: 'Save',
    hint: 'All records are times and keyed codes, the names that you gave to people, your notes and the settings; no text of a message. Keep the file where you keep private files.',
    ledger: 'Save all records',
    settings: 'Save the settings alone',
  },
  restore: {
    title: 'Restore or join',
    hint: 'Brings in all records of a file: a backup, or those of your second computer. What is here stays; what is in both counts once.',
    file: 'File with all records',
    made: (when: string) => `Saved: ${when}`,
    messages: (n: number, fresh: number) => `${messages(n)}, of which new here: ${format.count(fresh)}`,
    span: (first: string, last: string) => `From ${first} to ${last}`,
    facts: (n: number, fresh: number) => `${facts(n)}, of which new here: ${format.count(fresh)}`,
    comingBack: (n: number) => `Comes back although it was erased here: ${messages(n)}`,
    settings: 'Take the settings as well',
    foreign:
      'These records belong to another installation and cannot be joined with those here. Save all records, erase them, then restore this file.',
    confirm: 'Restore',
  },
  file: {
    title: 'Take settings from a file',
    hint: 'What is not as it should be is left out, and what holds now stays. Accounts come in switched off until you allow their site.',
    file: 'File with settings',
    same: 'The file says what already holds.',
    changes: (fields: string) => `This will change: ${fields}.`,
    accounts: (n: number) =>
      format.plural(n, {
        one: '# work account comes in switched off. Allow its site, then choose it.',
        other: '# work accounts come in switched off. Allow their sites, then choose them.',
      }),
    notTaken: 'Not taken from the file:',
    confirm: 'Take these settings',
    fields: {
      name: 'name',
      language: 'language of Reachable',
      reportLanguage: 'language of the report',
      accounts: 'work accounts',
      weeklyReminder: 'weekly notice',
      remoteDays: 'remote weekdays',
      notices: 'notices',
      hours: 'working hours',
      targets: 'targets',
    },
    expected: {
      name: 'should be a text of at most 80 characters',
      language: 'should be one of the languages offered here or be left out',
      reportLanguage: 'should be one of the languages offered here or be left out',
      accounts: 'should have an address, a site, an account, and on or off',
      weeklyReminder: 'should be true or false',
      remoteDays: 'should be a weekday from 0 to 6 and how much of it',
      notices: 'should be true or false, or a whole number from 0 to 50',
      hours: 'should be a time zone and seven days of hours in order',
      targets: 'should be two whole numbers of working minutes',
    },
    why: {
      wrong: 'not as it should be',
      unknown: 'not known to this version',
      twice: 'said twice; the first holds',
      policy: 'set by your organisation',
    },
    refused: {
      'not-json':
        'This file is not complete: it was cut off or changed. Save the settings again; nothing was changed here.',
      'not-ours':
        'These are no settings that Reachable saved. Choose another file; nothing was changed here.',
      ledger:
        'This file holds all records. Choose it above, under “Restore or join”; nothing was changed here.',
      'too-large': 'This file is too large for settings. Choose another one; nothing was changed here.',
    },
    newer: (version: number) =>
      `These settings have version ${version}, written by a newer Reachable. Update Reachable first; nothing was changed here.`,
  },
  erase: {
    title: 'Erase',
    hint: 'Reports that you handed over can then no longer be computed anew. Reports on that time say that records were erased.',
    old: (n: number, until: string) => `Older than thirteen months (before ${until}): ${messages(n)}.`,
    what: 'What',
    choices: {
      site: 'One site',
      period: 'A period',
      old: 'All older than thirteen months',
      everything: 'All records',
      fresh: 'All records and settings',
    },
    site: 'Site',
    allSites: 'All sites',
    chooseSite: 'Choose a site',
    first: 'From',
    last: 'To',
    badDates: 'Choose two days, the second not before the first.',
    count: 'Count what goes',
    nothing: 'There is nothing of this to erase.',
    goes: 'This will be erased:',
    messages,
    span: (first: string, last: string) => `from ${first} to ${last}`,
    asks: (n: number) => format.plural(n, { one: 'with # ask', other: 'with # asks' }),
    facts,
    coverage: (span: string) => `proof of reading: ${span}`,
    everything: 'Settings, working hours, targets and days off to come stay.',
    fresh: 'All settings go, and every permission to read a site. Reachable begins as on its first day.',
    stays: 'A page that is read again does not bring it back. Only a backup does.',
    noWayBack: 'Only a backup brings it back.',
    confirm: 'Erase this for good',
  },
};
export type DataWords = typeof words;
