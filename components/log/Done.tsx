import { log as room } from '../../utils/interface/log/index.ts';
import type { LogWords } from '../../utils/interface/log/en.ts';
import type { Done as What, LogState } from '../../utils/log/state.ts';
import type { Format } from '../../utils/words/format.ts';
import { useFocusKept } from '../day/focus.ts';
import { useWords } from '../words.ts';

/** Says what was done last, and takes it back. It is always there, so that it is read aloud when it speaks. */
export function Done({ state: { done, undoable }, onUndo }: { state: LogState; onUndo: () => void }) {
  const { words, format } = useWords(room);
  useFocusKept(String(undoable), '#done');
  return (
    <div class="done">
      <p role="status" id="done" tabIndex={-1}>
        {done && said(done, words, format)}
      </p>
      {undoable && (
        <button type="button" id="undo" onClick={onUndo}>
          {words.done.undo}
        </button>
      )}
    </div>
  );
}

function said(done: What, words: LogWords, format: Format): string {
  const say = words.done;
  switch (done.what) {
    case 'mark':
      return say.marks[done.mark];
    case 'person':
      return done.notAPerson ? say.notAPerson : say.person;
    case 'place':
      return say.place(
        format.shortDate(done.date),
        say.parts[done.part],
        words.said.placesWithin[done.place],
      );
    case 'undone':
      return say.undone;
  }
}
