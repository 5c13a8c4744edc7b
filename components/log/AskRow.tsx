import { useEffect, useRef } from 'preact/hooks';
import { log as room } from '../../utils/interface/log/index.ts';
import { siteNames, type Asking, type DayLog, type LogActions, type LogRow } from '../../utils/log/state.ts';
import type { Format } from '../../utils/words/format.ts';
import type { LogWords } from '../../utils/interface/log/en.ts';
import { useWords } from '../words.ts';
import { Corrections } from './Corrections.tsx';
import { whyOf } from './why.ts';

interface Props {
  row: DayLog['rows'][number];
  /** The page was opened for this ask. */
  wanted: boolean;
  asking: Asking | null;
  actions: LogActions;
}

/** One ask: when, what became of it, and why it counts or not. */
export function AskRow({ row, wanted, asking, actions }: Props) {
  const { words, format } = useWords(room);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!wanted) return;
    item.current?.scrollIntoView?.({ block: 'center' });
    item.current?.focus();
  }, [wanted]);
  const asked = format.moment(row.at, row.zone, row.date);
  const { link } = row;
  return (
    <li ref={item} class={`ask ${kindOf(row)}`} data-ask={row.key} tabIndex={wanted ? -1 : undefined}>
      <p class="head">
        <time dateTime={new Date(row.at).toISOString()}>{asked}</time>
        <b>{siteNames[row.site]}</b>
        <span>{words.row.kinds[row.kind]}</span>
        {row.who === null ? <span class="quiet">{words.row.nobody}</span> : <bdi class="who">{row.who}</bdi>}
        <span class="outcome">{words.said.outcomes[row.outcome]}</span>
      </p>
      <p>
        {becameOf(row, words, format)} {row.how !== null && words.row.how(words.said.how[row.how])}{' '}
        {link !== null && (
          <a
            href={link}
            onClick={(event) => {
              event.preventDefault();
              actions.open(link);
            }}
          >
            {words.row.open}
          </a>
        )}
      </p>
      <p class="why">{whyOf(row, words, format).join(' ')}</p>
      {!row.matches && <p class="quiet">{words.row.unmatched}</p>}
      <Corrections row={row} asked={asked} asking={asking} actions={actions} />
    </li>
  );
}

/** How it is marked beside its words: a shape of its own for each. */
function kindOf({ outcome }: LogRow): string {
  return outcome === 'within' || outcome === 'late' || outcome === 'undecided' ? outcome : 'apart';
}

function becameOf(row: LogRow, words: LogWords, format: Format): string {
  const { replied, elapsed, working, elsewhere } = row;
  if (elsewhere === 'unseen') return words.row.unseen;
  if (elsewhere === 'marked') return words.row.elsewhere;
  const spans = [format.span(elapsed ?? 0), format.span(working)] as const;
  return replied === null
    ? words.row.waits(...spans)
    : words.row.answered(format.moment(replied, row.zone, row.date), ...spans);
}
