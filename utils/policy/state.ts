import type { WeekHours } from '../domain/fact.ts';

/** What a part of the policy can have against it. */
export type PolicyFault = 'unknown' | 'hours' | 'zone' | 'targets' | 'hosts' | 'host';

/** What the user's organisation has set; null for what it leaves to the user. */
export interface Policy {
  hours: { zone: string | null; week: WeekHours } | null;
  /** Working minutes. */
  targets: { chat: number; email: number } | null;
  hosts: readonly string[] | null;
  /** Parts that are not understood, and hold nothing. */
  ignored: readonly { part: string; fault: PolicyFault }[];
}
