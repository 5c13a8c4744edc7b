import type { Drawn, List } from './drawn.ts';
import type { Head } from './head.ts';
import type { Row } from './row.ts';

/**
 * Who wrote a row. Only the first row of a run has a header; a later one belongs to the row directly above it in the
 * same list, where nothing (a divider, a row that is no message) lies between. Such rows tell screen readers the
 * sender's name: then it has to be the same one, and where the first row is not drawn, the only one of that name on
 * the page.
 */
export function headOf(row: Row, drawn: Drawn): Head | null {
  if (row.head) return row.head;
  const list = drawn.list(row);
  const above = list && headAbove(row, list);
  if (row.spoken === null) return list?.speaks() ? null : above;
  return above && isName(row.spoken, above.name) ? above : headNamed(row.spoken, drawn);
}

function headAbove(row: Row, list: List): Head | null {
  if (!list.ordered()) return null;
  for (let above = list.above(row); above; above = list.above(above)) {
    if (above.state !== 'message' || above.conversation !== row.conversation) return null;
    if (above.head) return above.head;
  }
  return null;
}

function headNamed(spoken: string, drawn: Drawn): Head | null {
  const namesakes = drawn
    .rowsWith((name) => isName(spoken, name))
    .map(({ head }) => head)
    .filter((head) => head !== null && isName(spoken, head.name));
  const [only] = namesakes;
  const same = namesakes.every((head) => head?.sender === only?.sender && head?.badge === only?.badge);
  return only && same ? only : null;
}

/** True for `<name>:` in any language's punctuation; the client may write the name twice (seen 2026-08). */
function isName(spoken: string, name: string | null): boolean {
  const wanted = name?.trim() ?? '';
  return (
    wanted !== '' && spoken.includes(wanted) && /^[\p{P}\p{Z}\p{Cf}\s]*$/u.test(spoken.replaceAll(wanted, ''))
  );
}
