import { longest } from '../address.ts';
import { stampOf } from './ids.ts';
import { header, kind, kindsOf } from './kinds.ts';
import { container, isNone, onlyRow, readRow, shownAgain, showsAgain, type Row } from './row.ts';

/** A list of rows, in the order of the document. */
export interface List {
  /** The row in the place before one's own; null for a divider, a heading, and what is not drawn yet. */
  above(row: Row): Row | null;
  /** False where a row stands out of the order of time: then neighbours say nothing about each other. */
  ordered(): boolean;
  /** Some row without a header tells its sender to screen readers, so all of them do. */
  speaks(): boolean;
}

/** What is drawn on one page during one reading: each row is read once, and only when it is asked for. */
export interface Drawn {
  document: Document;
  row(element: Element): Row | null;
  /** Null for a row that has no place in a list to itself. */
  list(row: Row): List | null;
  /** The rows of the page that show such a name in a header: others need not be read to know that they do not. */
  rowsWith(isWanted: (name: string) => boolean): Row[];
  /** The rows of the page whose stamp does not stand on their element. */
  unstamped(): Row[];
}

export function createDrawn(document: Document): Drawn {
  const read = new Map<Element, Row | null>();
  const lists = new Map<Element, List>();
  const again = new Map<Element | null, boolean>();

  /** Rows of one list stand in the same places; each is asked for once. */
  const isInAgain = (item: Element | null): boolean => {
    if (item === null) return false;
    const around = item.parentElement;
    const known = again.get(around) ?? showsAgain(around);
    again.set(around, known);
    return known || (kindsOf(item) & shownAgain) !== 0;
  };

  const row = (element: Element): Row | null => {
    const known = read.get(element);
    if (known !== undefined) return known;
    const fresh = isNone(element, isInAgain(element.parentElement)) ? null : readRow(element);
    read.set(element, fresh);
    return fresh;
  };

  /** The element of the one row of a place; null where there is none, or several. */
  const rowIn = (item: Element): Element | null => {
    if ((kindsOf(item) & kind.item) === 0) return null;
    const only = onlyRow(item);
    if (only) return isNone(only, isInAgain(item)) ? null : only;
    const shown = [...item.querySelectorAll(container)].map(row).filter((one) => one !== null);
    return shown.length === 1 && shown[0]?.item === item ? shown[0].element : null;
  };

  const listOf = (parent: Element): List => {
    const places = [...parent.children].map(rowIn);
    const inPlace = (element: Element | null | undefined) => (element ? row(element) : null);
    /** Most rows tell their stamp by themselves: then they need not be read. */
    const stampIn = (element: Element | null) => {
      const said = element?.getAttribute('data-msg-ts') ?? null;
      return said === null ? inPlace(element)?.ts : stampOf(said);
    };
    let ordered: boolean | null = null;
    let speaks: boolean | null = null;
    return {
      above: ({ element }) => inPlace(places[places.indexOf(element) - 1]),
      ordered() {
        const stamps = ordered === null ? places.map(stampIn).filter((ts) => typeof ts === 'string') : [];
        ordered ??= stamps.every((ts, index) => index === 0 || (stamps[index - 1] ?? '') < ts);
        return ordered;
      },
      speaks() {
        speaks ??= places.some((place) => (inPlace(place)?.spoken ?? null) !== null);
        return speaks;
      },
    };
  };

  return {
    document,
    row,
    list({ item }) {
      const parent = item?.parentElement;
      if (!parent) return null;
      const list = lists.get(parent) ?? listOf(parent);
      lists.set(parent, list);
      return list;
    },
    unstamped: () =>
      [...document.querySelectorAll(container)]
        .filter((element) => !element.hasAttribute('data-msg-ts'))
        .map(row)
        .filter((one) => one !== null),
    rowsWith(isWanted) {
      const found = new Set<Element>();
      for (const element of document.querySelectorAll(header)) {
        const names = [element.getAttribute('data-stringify-text'), element.textContent];
        if (!names.some((name) => name !== null && isWanted(name.slice(0, longest)))) continue;
        const around = element.closest(container);
        if (around) found.add(around);
      }
      return [...found].map(row).filter((one) => one !== null);
    },
  };
}
