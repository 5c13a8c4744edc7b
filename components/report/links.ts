import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WeekName } from '../../utils/domain/week.ts';
import { addressOf, everything, type Filter } from '../../utils/log/state.ts';

/** What a figure of the report counts; `weeks` of them, this one the last. */
export type Counted = Pick<Filter, 'show' | 'channel' | 'place'> & { weeks?: number };

/** Where the messages behind a figure are. */
export type LinkOf = (counted: Counted) => string;

const Current = createContext<LinkOf | null>(null);

/** Lets the figures below lead to their messages. The exported file has none: whoever holds it has no log. */
export const FigureLinks = Current.Provider;

export function useFigureLinks(): LinkOf | null {
  return useContext(Current);
}

/** The links of a week's report into the day log. */
export function intoLog(week: WeekName): LinkOf {
  return ({ weeks = 1, ...filter }) =>
    `/log.html${addressOf({ period: { kind: 'weeks', week, weeks }, filter: { ...everything, ...filter } })}`;
}
