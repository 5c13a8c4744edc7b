import { duration } from '../../utils/duration.ts';
import type { Today } from '../../utils/popup/state.ts';

const channelWords = { chat: 'Chat', email: 'Email' } as const;

/** Today at a glance: share within target, and the median of each channel that had asks. */
export function TodayCard({ today }: { today: Today }) {
  const { decided, within, undecided, medians } = today;
  return (
    <section class="card today" aria-labelledby="today-title">
      <h2 id="today-title">Today</h2>
      {decided + undecided === 0 ? (
        <p class="quiet">Nobody has asked you anything yet.</p>
      ) : (
        <>
          <p class="share" id="share">
            {decided === 0 ? (
              <span>Nothing decided yet</span>
            ) : (
              <>
                <strong>{Math.floor((100 * within) / decided)} %</strong>{' '}
                <span>
                  {within} of {decided} within target
                </span>
              </>
            )}
          </p>
          <dl class="figures">
            {medians.map(({ channel, median }) => (
              <div key={channel}>
                <dt>{channelWords[channel]}, usual reply</dt>
                <dd>{median === null ? 'not reached' : duration(median)}</dd>
              </div>
            ))}
            {undecided > 0 && (
              <div>
                <dt>Still within target, open</dt>
                <dd>{undecided}</dd>
              </div>
            )}
          </dl>
        </>
      )}
    </section>
  );
}
