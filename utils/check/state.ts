import type { Recomputed } from '../report/recompute/recompute.ts';

/** What the page has found in the file that was given to it. */
export type CheckState =
  | { kind: 'waiting' }
  | { kind: 'reading'; file: string }
  /** `sha256` of the file's bytes, where they could be read; `problem` says what to do. */
  | { kind: 'refused'; file: string; sha256: string | null; problem: string }
  /** Another file of the report, such as the HTML: only its fingerprint can be compared. */
  | { kind: 'fingerprint'; file: string; sha256: string }
  | { kind: 'checked'; file: string; sha256: string; found: Recomputed };

export interface CheckActions {
  /** A file that was dropped or chosen. */
  give: (file: File) => void;
}
