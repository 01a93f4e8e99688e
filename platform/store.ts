/** A value that can be looked at and watched. */
export type Store<T> = {
  readonly get: () => T;
  readonly set: (change: Partial<T>) => void;
  /** Calls back after every change until the returned function is called. */
  readonly watch: (onChange: () => void) => () => void;
};

export function aStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const watcher of watchers) watcher();
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
