import { channels } from '../../utils/domain/message.ts';
import { popup } from '../../utils/interface/popup/index.ts';
import type { Quantile } from '../../utils/report/types.ts';
import type { PopupState } from '../../utils/popup/state.ts';
import { none } from '../../utils/words/format.ts';
import { useWords } from '../words.ts';
import type { Props } from './Popup.tsx';
import { Strip } from './Strip.tsx';

/** Today at a glance: share within target, each channel's median beside the usual one, and the day as a picture. */
export function TodayCard({ state }: Pick<Props, 'state'>) {
  const { words, format } = useWords(popup);
  const { today: say } = words;
  const span = (median: Quantile | undefined) =>
    median === 'not reached' ? say.notReached : median == null ? none : format.span(median);
  return (
    <section class="card" aria-labelledby="today-title">
      <div class="share">
        <h2 id="today-title">{say.title}</h2>
        <p id="share">{state ? <Share today={state.today} /> : <strong>{none}</strong>}</p>
      </div>
      <dl class="figures">
        {channels.map((channel) => (
          <div key={channel}>
            <dt>{words.channels[channel]}</dt>
            <dd>{span(state?.today.medians[channel])}</dd>
            <dd class="quiet">{say.usual(span(state?.usual?.[channel]))}</dd>
          </div>
        ))}
      </dl>
      <Strip state={state} />
    </section>
  );
}

function Share({ today: { within, decided, undecided } }: Pick<PopupState, 'today'>) {
  const { words, format } = useWords(popup);
  const { today: say } = words;
  if (decided + undecided === 0) return <>{say.nothing}</>;
  if (decided === 0) return <>{say.undecided}</>;
  return (
    <>
      <strong>{format.percent(within / decided)}</strong> <span>{say.within(within, decided)}</span>
    </>
  );
}
