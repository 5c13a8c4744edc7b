import { channels } from '../../utils/domain/message.ts';
import { log as room } from '../../utils/interface/log/index.ts';
import {
  dayPlaces,
  everything,
  isFiltering,
  shows,
  siteNames,
  type DaysLog,
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

/** Which rows are shown. */
export function Filters({ state: { address, period }, log, onGo }: Props) {
  const { words, format } = useWords(room);
  const say = words.filter;
  const { filter } = address;
  const go = (change: Partial<LogAddress['filter']>) =>
    onGo({ ...address, period, ask: null, filter: { ...filter, ...change } });
  const choice = <T extends string>(
    name: 'site' | 'channel' | 'place' | 'show',
    label: string,
    values: readonly T[],
    text: (value: T) => string,
  ) => (
    <label>
      {label}
      <select
        id={name}
        value={filter[name] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          go({ [name]: values.find((one) => one === value) ?? null })
        }
      >
        <option value="">{say.all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {text(value)}
          </option>
        ))}
      </select>
    </label>
  );
  // A site that was asked for by address is listed also where nothing came from it.
  const sites =
    filter.site === null || log.sites.includes(filter.site) ? log.sites : [...log.sites, filter.site];
  const clock = (hour: number) => format.time((hour % 24) * 3_600_000, 'UTC');
  return (
    <section class="filters" aria-labelledby="filters-title">
      <h2 id="filters-title">{say.title}</h2>
      <div class="fields">
        {choice('show', say.outcome, shows, (show) => say.shows[show])}
        {choice('channel', say.channel, channels, (channel) => words.said.channels[channel])}
        {choice('site', say.site, sites, (site) => siteNames[site])}
        {choice('place', say.place, dayPlaces, (place) => words.said.places[place])}
        <label>
          {say.find}
          <input
            type="search"
            id="find"
            maxLength={80}
            autocomplete="off"
            value={filter.find}
            onInput={({ currentTarget: { value } }) => go({ find: value })}
          />
        </label>
      </div>
      <p class="shown">
        <span role="status" id="shown">
          {say.shown(log.shown, log.all)}
        </span>{' '}
        {filter.hour !== null && <span>{say.hour(clock(filter.hour), clock(filter.hour + 1))}</span>}{' '}
        {isFiltering(filter) && (
          <To id="clear" to={{ ...address, period, ask: null, filter: everything }} onGo={onGo}>
            {say.clear}
          </To>
        )}
      </p>
    </section>
  );
}
