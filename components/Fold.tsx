import type { ComponentChildren } from 'preact';

export type FoldProps = {
  readonly title: string;
  /** What is chosen inside, in a few words. */
  readonly value: string;
  readonly children: ComponentChildren;
};

/** A part of a form that is out of the way until it is wanted, and says in words what it holds. */
export function Fold({ title, value, children }: FoldProps) {
  return (
    <details class="Fold">
      <summary>
        <span class="Fold-head">
          {title}{' '}
          <span class="Fold-value">
            <bdi>{value}</bdi>
          </span>
        </span>
      </summary>
      <div class="Fold-body">{children}</div>
    </details>
  );
}
