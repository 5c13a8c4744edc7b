/** What can go wrong so that the user is told of it, and the values that its sentence says. */
export interface ProblemKinds {
  diskFull: [];
  /** What the browser threw, in its own words. */
  unknown: [text: string];
  notAllowed: [];
  ledgerNewer: [];
  fileCutOff: [];
  fileForeign: [];
  fileNewer: [version: number, ours: number];
  fileDamaged: [where: string];
  otherInstallation: [];
  reportCutOff: [];
  reportForeign: [];
  reportNewer: [version: number, ours: number];
  reportDamaged: [where: string];
  reportOtherDays: [];
  reportLater: [];
  reportTooLarge: [];
  pageSilent: [];
  siteNotOpen: [];
  permissionKept: [];
}

export type ProblemCode = keyof ProblemKinds;

/** A problem as it is kept and sent: plain data. Its words are in the room `interface/problems`. */
export type Told = { [Code in ProblemCode]: { code: Code; values: ProblemKinds[Code] } }[ProblemCode];

/** Something that the user is to be told of. It carries no words: whoever shows it says it in the user's language. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override name = 'Problem';
  readonly code: Code;
  readonly values: ProblemKinds[Code];

  constructor(code: Code, ...values: ProblemKinds[Code]) {
    // For consoles only.
    super([code, ...values].join(' '));
    this.code = code;
    this.values = values;
  }

  get told(): Told {
    return { code: this.code, values: this.values } as Told;
  }
}

/** What is told of anything that was thrown; what nobody foresaw in the browser's own words. */
export function toldOf(error: unknown): Told {
  if (error instanceof Problem) return error.told;
  if (error instanceof Error || error instanceof DOMException) {
    if (error.name === 'QuotaExceededError') return { code: 'diskFull', values: [] };
    return { code: 'unknown', values: [error.message || error.name] };
  }
  return { code: 'unknown', values: [String(error)] };
}

/** True for what another part of the extension kept or sent as a problem. */
export function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}
