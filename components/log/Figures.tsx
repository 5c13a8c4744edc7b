import { log as room } from '../../utils/interface/log/index.ts';
import {
  everything,
  type DaysLog,
  type Figure,
  type LogAddress,
  type LogState,
} from '../../utils/log/state.ts';
import { useWords } from '../words.ts';
import { To } from './To.tsx';

interface Props {
  state: LogState;
  log: DaysLog;
  onGo: (to: LogAddress) => void;
}

/** The period in figures; each is a link to exactly the rows that it was computed from. */
export function Figures({ state: { address, period }, log, onGo }: Props) {
  const { words, format } = useWords(room);
  const say = words.figures;
  const { said } = words;
  const to = (filter: LogAddress['filter']): LogAddress => ({ ...address, period, ask: null, filter });
  const told = (figure: Figure): [label: string, value: string] => {
    switch (figure.name) {
      case 'share':
        return [say.share, said.ofAll(figure.value)];
      case 'median':
        return [say.median(said.channelsWithin[figure.channel]), said.quantile(figure.value)];
      default:
        return [say[figure.name], format.count(figure.value)];
    }
  };
  const excluded = { ...everything, show: 'excluded' } as const;
  const all = [
    ...log.figures.map((figure) => ({ figure, filter: figure.filter, text: told(figure) })),
    {
      figure: null,
      filter: excluded,
      text: [say.excluded, format.count(log.allExcluded)] as [string, string],
    },
  ];
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{say.title}</h2>
      <p class="quiet">{say.lead}</p>
      <ul>
        {all.map(({ figure, filter, text: [label, value] }) => (
          <li key={label} class={figure?.name ?? 'excluded'}>
            <To
              to={to(filter)}
              onGo={onGo}
              current={address.filter.show === filter.show && address.filter.channel === filter.channel}
            >
              <span class="label">{label}</span> <b>{value}</b>
            </To>
          </li>
        ))}
      </ul>
    </section>
  );
}
