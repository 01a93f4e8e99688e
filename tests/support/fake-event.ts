/** An event of the browser: who listens, and a way to let it happen. The same listener twice is heard once. */
export type FakeEvent<A extends readonly unknown[]> = {
  readonly addListener: (listener: (...args: A) => unknown) => void;
  readonly removeListener: (listener: (...args: A) => unknown) => void;
  readonly hasListeners: () => boolean;
  /** Settles once every listener has. */
  readonly happen: (...args: A) => Promise<void>;
};

export function aFakeEvent<A extends readonly unknown[]>(): FakeEvent<A> {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    happen: async (...args) => {
      await Promise.all([...listeners].map((listener) => listener(...args)));
    },
  };
}
