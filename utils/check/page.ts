import { recompute } from '../report/recompute/recompute.ts';
import { wordsFor } from '../problem.ts';
import { Problem } from '../problems.ts';
import { sha256Of } from '../sha256.ts';
import type { CheckActions, CheckState } from './state.ts';

/** No report of ours comes near it, and a larger file would only make the page stand still, bytes. */
const largest = 40_000_000;

/** The state of the page "Check a report", handed over whenever it changes until the signal aborts. */
export function createCheckPage(show: (state: CheckState) => void, signal: AbortSignal): CheckActions {
  let latest = 0;
  const look = async (file: File) => {
    const turn = ++latest;
    show({ kind: 'reading', file: file.name });
    const state = await examine(file);
    // What was given later is shown, whatever comes last.
    if (!signal.aborted && turn === latest) show(state);
  };
  show({ kind: 'waiting' });
  return {
    give: (file) => void look(file),
  };
}

/** Everything about one file: its fingerprint, and whether its figures follow from its rows. Never throws. */
export async function examine(file: File): Promise<CheckState> {
  const { name } = file;
  let sha256: string | null = null;
  try {
    if (file.size > largest) throw new Problem('reportTooLarge');
    const bytes = await file.arrayBuffer();
    sha256 = await sha256Of(new Uint8Array(bytes));
    if (/\.html?$/iu.test(name)) return { kind: 'fingerprint', file: name, sha256 };
    return { kind: 'checked', file: name, sha256, found: recompute(new TextDecoder().decode(bytes)) };
  } catch (error) {
    return { kind: 'refused', file: name, sha256, problem: await wordsFor(error) };
  }
}
