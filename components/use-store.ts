import { useEffect, useState } from 'preact/hooks';

/** Draws the component anew whenever a watched value changes. */
export function useStore<T>(store: {
  readonly get: () => T;
  readonly watch: (onChange: () => void) => () => void;
}): T {
  const [value, setValue] = useState(store.get);
  useEffect(() => {
    const draw = (): void => setValue(store.get());
    // What changed between drawing and watching is not passed over.
    draw();
    return store.watch(draw);
  }, [store]);
  return value;
}
