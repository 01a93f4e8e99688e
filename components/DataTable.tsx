import { useState } from 'preact/hooks';
import { useProgressWords } from '@/components/page-words';

export type DataTableProps = {
  /** What the table is about, for those who come upon it without the heading above. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each row names it. Asked for only once the table is opened. */
  readonly rows: () => readonly (readonly string[])[];
};

/** The numbers of a chart, folded away until they are wanted. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const words = useProgressWords();
  const [open, setOpen] = useState(false);
  return (
    <details class="DataTable" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.progress.asTable}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys
        <section class="DataTable-box" tabIndex={0} aria-label={caption}>
          <table>
            <caption class="unseen">{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([name, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
