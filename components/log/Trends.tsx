import { log as room } from '../../utils/interface/log/index.ts';
import { fewest, type LogAddress, type Trend } from '../../utils/log/state.ts';
import { useWords } from '../words.ts';
import { TrendPicture } from './TrendPicture.tsx';
import { TrendTable } from './TrendTable.tsx';

interface Props {
  trends: readonly Trend[];
  onGo: (to: LogAddress) => void;
}

/** Weeks and hours side by side, each as a picture and as its figures. */
export function Trends({ trends, onGo }: Props) {
  const { words } = useWords(room);
  const say = words.trends;
  const shown = trends.filter(({ asks }) => asks > 0);
  if (shown.length === 0) {
    return (
      <div class="empty">
        <p>{say.nothing}</p>
        <p class="quiet">{words.empty.hint}</p>
      </div>
    );
  }
  return (
    <>
      {shown.flatMap((trend) => {
        const channel = words.said.channels[trend.channel];
        return (['weeks', 'hours'] as const).map((by) => {
          const title = by === 'weeks' ? say.byWeek(channel) : say.byHour(channel);
          const id = `${trend.channel}-${by}`;
          return (
            <section key={id} class="trend" aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              <TrendPicture lines={trend[by]} label={say.spoken(title, trend.asks)} />
              <TrendTable lines={trend[by]} caption={title} onGo={onGo} />
            </section>
          );
        });
      })}
      <p class="quiet">{say.note(fewest)}</p>
    </>
  );
}
