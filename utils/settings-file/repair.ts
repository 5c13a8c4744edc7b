import { draftOf, readHours } from '../domain/hours.ts';
import type { RemoteDay } from '../domain/remote-day.ts';
import { isZone } from '../domain/zone.ts';
import { faults, type Schema } from '../json-schema.ts';
import type { Notices, WorkAccount } from '../settings.ts';
import { accountSchema, fieldSchemas, noticesSchema, remoteDaySchema } from './schema.ts';
import type { Choices, Field, NotTaken, Offer } from './state.ts';

const fields = Object.keys(fieldSchemas) as Field[];

/**
 * Takes over what a file says, field by field; what is not as it should be leaves the present one as it is, and is
 * listed. Work accounts that are here stay; those of the file come in switched off: a file grants no reading.
 *
 * @param held fields that the organisation decides
 */
export function repaired(given: object, present: Choices, held: readonly Field[] = []): Offer {
  const notTaken: NotTaken[] = Object.keys(given)
    .filter((part) => !fields.some((field) => field === part))
    .map((part) => ({ part, field: null, why: 'unknown' }));
  const at = (field: Field): unknown => (Object.hasOwn(given, field) ? Reflect.get(given, field) : undefined);
  const refuse = (part: string, field: Field, why: NotTaken['why'] = 'wrong') =>
    void notTaken.push({ part, field, why });

  const one = <T>(field: Field, now: T, check: (value: T) => boolean = () => true): T => {
    const value = at(field);
    if (value === undefined) return now;
    if (held.includes(field)) refuse(field, field, 'policy');
    else if (fits(fieldSchemas[field], value) && check(value as T)) return value as T;
    else refuse(field, field);
    return now;
  };
  const each = <T>(
    field: Field,
    is: (item: unknown) => item is T,
    take: (item: T, part: string) => void,
  ): void => {
    const value = at(field);
    if (value === undefined) return;
    if (!Array.isArray(value)) return refuse(field, field);
    for (const [index, item] of value.entries()) {
      const part = `${field}[${index}]`;
      const most = fieldSchemas[field].maxItems ?? Infinity;
      if (index < most && is(item)) take(item, part);
      else refuse(part, field);
    }
  };

  const { settings } = present;
  const accounts = [...settings.accounts];
  each('accounts', isAccount, ({ origin, site, account, own = [] }, part) => {
    if (!isOrigin(origin)) return refuse(part, 'accounts');
    const same = (known: WorkAccount) =>
      known.origin === origin && known.site === site && known.account === account;
    if (settings.accounts.some(same)) return;
    if (accounts.some(same)) return refuse(part, 'accounts', 'twice');
    accounts.push({ origin, site, account, on: false, own: [...new Set(own)] });
  });

  const days = new Map<number, RemoteDay>();
  each('remoteDays', isRemoteDay, ({ weekday, part: half }, part) => {
    if (days.has(weekday)) refuse(part, 'remoteDays', 'twice');
    else days.set(weekday, { weekday, part: half });
  });
  // A list of which nothing is sound says nothing; an empty one says "none".
  const remoteDays = days.size > 0 || isEmptyList(at('remoteDays')) ? inOrder(days) : settings.remoteDays;

  const { zone, week } = one('hours', present.hours, ({ zone, week }) => {
    return isZone(zone) && JSON.stringify(readHours(draftOf(week)).week) === JSON.stringify(week);
  });
  const { chat, email } = one('targets', present.targets);
  const next: Choices = {
    settings: {
      ...settings,
      name: one('name', settings.name).trim(),
      language: one('language', settings.language),
      reportLanguage: one('reportLanguage', settings.reportLanguage),
      weeklyReminder: one('weeklyReminder', settings.weeklyReminder),
      accounts,
      remoteDays,
      notices: noticesOf(at('notices'), settings.notices, refuse),
    },
    hours: { zone, week },
    targets: { chat, email },
  };
  return {
    next,
    changes: fields.filter(
      (field) => JSON.stringify(valueOf(next, field)) !== JSON.stringify(valueOf(present, field)),
    ),
    accounts: accounts.length - settings.accounts.length,
    notTaken,
  };
}

/** Of choices the part that a field names. */
export function valueOf({ settings, hours, targets }: Choices, field: Field): unknown {
  if (field === 'hours') return hours;
  return field === 'targets' ? targets : settings[field];
}

function noticesOf(
  given: unknown,
  present: Notices,
  refuse: (part: string, field: Field, why?: NotTaken['why']) => void,
): Notices {
  if (given === undefined) return present;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    refuse('notices', 'notices');
    return present;
  }
  let next = present;
  for (const [name, value] of Object.entries(given)) {
    const known = Object.entries(noticesSchema).find(([one]) => one === name);
    if (known && fits(known[1], value)) next = { ...next, [name]: value };
    else refuse(`notices.${name}`, 'notices', known ? 'wrong' : 'unknown');
  }
  return next;
}

type FileAccount = Omit<WorkAccount, 'own'> & { own?: string[] };

function isAccount(item: unknown): item is FileAccount {
  return fits(accountSchema, item);
}

function isRemoteDay(item: unknown): item is RemoteDay {
  return fits(remoteDaySchema, item);
}

function fits(schema: Schema, value: unknown): boolean {
  return faults(schema, value).length === 0;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function inOrder(days: ReadonlyMap<number, RemoteDay>): RemoteDay[] {
  return [...days.values()].sort((a, b) => a.weekday - b.weekday);
}
