import { log as room } from '../../utils/interface/log/index.ts';
import type { Cell, LogAddress, Show, TrendLine } from '../../utils/log/state.ts';
import { none } from '../../utils/words/format.ts';
import { Table } from '../report/Table.tsx';
import { useWords } from '../words.ts';
import { To } from './To.tsx';

interface Props {
  lines: readonly TrendLine[];
  caption: string;
  onGo: (to: LogAddress) => void;
}

/** The figures of a picture; each leads to the rows that it counts. */
export function TrendTable({ lines, caption, onGo }: Props) {
  const { words, format } = useWords(room);
  const say = words.trends;
  const { said } = words;
  const columns = (lines[0]?.cells ?? []).map(({ place }) => place);
  const link = (cell: Cell, show: Show, text: string) =>
    cell.asks === 0 ? (
      none
    ) : (
      <To to={{ view: 'log', period: cell.period, ask: null, filter: { ...cell.filter, show } }} onGo={onGo}>
        {text}
      </To>
    );
  const hour = (at: number) => format.time((at % 24) * 3_600_000, 'UTC');
  return (
    <Table
      caption={caption}
      class="trend-table"
      head={[
        lines[0]?.week == null ? say.hour : say.week,
        ...columns.flatMap((place) =>
          [say.asks, say.within, say.median].map((text) => said.labelled(said.places[place], text)),
        ),
      ]}
      figures={columns.flatMap((_place, index) => [3 * index + 1, 3 * index + 2, 3 * index + 3])}
      rows={lines.map((line) => [
        line.from === null
          ? `${hour(line.hour ?? 0)}–${hour((line.hour ?? 0) + 1)}`
          : format.shortDate(line.from),
        ...line.cells.flatMap(({ cell }) => [
          link(cell, 'counted', format.count(cell.asks)),
          link(cell, 'decided', said.ofAll(cell)),
          link(cell, 'timed', cell.median === 'too few' ? say.tooFew : said.quantile(cell.median)),
        ]),
      ])}
    />
  );
}
