import type { ComponentChildren } from 'preact';

interface Props {
  caption: string;
  head: readonly string[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Columns of figures, counted from 0; they stand right. */
  figures?: readonly number[];
  class?: string;
}

/** A table that can be read aloud and, where the window is narrow, scrolled by keyboard. */
export function Table({ caption, head, rows, figures = [], class: name }: Props) {
  const side = (column: number) => (figures.includes(column) ? 'figure' : undefined);
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label={caption}>
      <table class={name}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" class={side(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" class={side(column)}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={side(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
