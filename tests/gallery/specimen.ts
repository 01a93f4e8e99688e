import type { ComponentChild } from 'preact';

/** One state of one component. */
export type Specimen = {
  readonly state: string;
  readonly node: ComponentChild;
  /** Whether it is a page, which needs all the width there is. */
  readonly wide?: boolean;
  /** What is clicked, in order, to bring it into its state. */
  readonly clicks?: readonly string[];
};

export type Component = { readonly name: string; readonly specimens: readonly Specimen[] };
