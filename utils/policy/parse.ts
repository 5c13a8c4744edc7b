import { readHours, type DraftStretch } from '../domain/hours.ts';
import { trialLimits } from '../domain/trial.ts';
import { isZone } from '../domain/zone.ts';
import { allowedIn, hostPattern } from './hosts.ts';
import type { Policy, PolicyFault } from './state.ts';

/** The weekdays as the policy calls them, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
/** One stretch of working hours, `09:00-17:00`. */
export const stretchPattern = '^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$';

const known = ['workingHours', 'targets', 'allowedHosts'];

/** What managed storage says. Each part that is not understood is named, and leaves its matter to the user. */
export function policyOf(managed: Readonly<Record<string, unknown>>): Policy {
  const ignored: { part: string; fault: PolicyFault }[] = Object.keys(managed)
    .filter((part) => !known.includes(part))
    .map((part) => ({ part, fault: 'unknown' }));
  const refuse = (part: string, fault: PolicyFault) => {
    ignored.push({ part, fault });
    return null;
  };
  const { workingHours, targets, allowedHosts } = managed;
  return {
    hours: workingHours === undefined ? null : hoursOf(workingHours, refuse),
    targets: targets === undefined ? null : targetsOf(targets, refuse),
    hosts: allowedHosts === undefined ? null : hostsOf(managed, refuse),
    ignored,
  };
}

type Refuse = (part: string, fault: PolicyFault) => null;

function hoursOf(given: unknown, refuse: Refuse): Policy['hours'] {
  if (!isRecord(given)) return refuse('workingHours', 'hours');
  for (const part of Object.keys(given)) {
    if (part !== 'zone' && !weekdays.some((day) => day === part)) refuse(`workingHours.${part}`, 'unknown');
  }
  const { zone = null } = given;
  const named = typeof zone === 'string' && isZone(zone) ? zone : null;
  if (zone !== null && named === null) return refuse('workingHours.zone', 'zone');
  const draft = weekdays.map((day) => stretchesOf(given[day] ?? []));
  const { week, faults } = readHours(draft.map((day) => day ?? []));
  const broken = weekdays.find(
    (_day, index) => draft[index] === null || faults[index]?.some((fault) => fault !== null),
  );
  if (broken !== undefined || week === null) return refuse(`workingHours.${broken ?? 'monday'}`, 'hours');
  // Hours of no day at all are rather a slip than a wish.
  return week.some((hours) => hours.length > 0) ? { zone: named, week } : refuse('workingHours', 'hours');
}

function stretchesOf(given: unknown): DraftStretch[] | null {
  if (!Array.isArray(given)) return null;
  const pattern = new RegExp(stretchPattern, 'u');
  if (!given.every((one) => typeof one === 'string' && pattern.test(one))) return null;
  return given.map((one) => {
    const [from = '', until = ''] = String(one).split('-');
    return { from, until };
  });
}

function targetsOf(given: unknown, refuse: Refuse): Policy['targets'] {
  if (!isRecord(given)) return refuse('targets', 'targets');
  const { chat, email } = given;
  return isTarget(chat) && isTarget(email) ? { chat, email } : refuse('targets', 'targets');
}

function isTarget(minutes: unknown): minutes is number {
  return Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= trialLimits.target;
}

function hostsOf(managed: Readonly<Record<string, unknown>>, refuse: Refuse): Policy['hosts'] {
  const { allowedHosts } = managed;
  if (!Array.isArray(allowedHosts)) return refuse('allowedHosts', 'hosts');
  for (const [index, host] of allowedHosts.entries()) {
    if (typeof host !== 'string' || !hostPattern.test(host.toLowerCase()))
      refuse(`allowedHosts[${index}]`, 'host');
  }
  return allowedIn({ allowedHosts });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
