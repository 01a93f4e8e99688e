/** What a check found. */
export type Finding = {
  /** Why it failed; empty where all is well. */
  readonly problems: readonly string[];
  /** What is worth a line even so. */
  readonly notes?: readonly string[];
};

export type Check = { readonly name: string; readonly find: () => Promise<Finding> };
