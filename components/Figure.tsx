import type { ComponentChildren } from 'preact';
import { DataTable, type DataTableProps } from '@/components/DataTable';

export type FigureProps = {
  readonly heading: string;
  /** What the picture shows, in words. */
  readonly sentence: string;
  /** How to use it; not printed. */
  readonly hint?: string;
  readonly table: Omit<DataTableProps, 'caption'>;
  readonly children?: ComponentChildren;
};

/** One chart: its name, what it says in one sentence, the picture, and the same as a table. */
export function Figure({ heading, sentence, hint, table, children }: FigureProps) {
  return (
    <figure class="Figure">
      <figcaption>
        <h3>
          <bdi>{heading}</bdi>
        </h3>
        <p>
          <bdi>{sentence}</bdi>
          {hint && <span class="Figure-hint"> {hint}</span>}
        </p>
      </figcaption>
      {children}
      <DataTable caption={heading} {...table} />
    </figure>
  );
}
