/**
 * A script that moves the `Date` of `target`'s world by `milliseconds` from the true time; it may
 * run again and again, the last one holds. `target` is the name of the global object there.
 */
export function shiftedDate(milliseconds: number, target: 'globalThis' | 'window'): string {
  return `(${moveDate.toString()})(${target}, ${JSON.stringify(milliseconds)})`;
}

// Runs in the browser, from its own source text: nothing outside it may be named.
function moveDate(world: typeof globalThis, milliseconds: number): void {
  const key = Symbol.for('tilth.true-date');
  const store = world as unknown as Record<symbol, DateConstructor>;
  store[key] ??= world.Date;
  const TrueDate = store[key];
  const now = () => TrueDate.now() + milliseconds;
  const moved = new Proxy(TrueDate, {
    apply: () => new TrueDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  TrueDate.prototype.constructor = moved;
  world.Date = moved;
}
