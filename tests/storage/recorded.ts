/** A database as it was recorded: what its version was called, its stores, and their rows. */
export type Recorded = {
  /** As IndexedDB counts: ten for each of Dexie's. */
  readonly version: number;
  readonly stores: Readonly<Record<string, RecordedStore>>;
};

type RecordedStore = {
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
  readonly rows: readonly unknown[];
};

const COLUMNS = { Uint8Array, Uint16Array, Float64Array };

/** A column is written as its length, what stands in most places, and the places that differ. */
type Column = {
  readonly column: keyof typeof COLUMNS;
  readonly length: number;
  readonly fill: 0 | 'NaN';
  readonly at: Readonly<Record<string, number>>;
};

/** Builds a recorded database with nothing but IndexedDB, as a browser would have kept it. */
export async function restore(name: string, { version, stores }: Recorded): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index.name, index.keyPath);
      for (const row of rows) made.add(withColumns(row));
    }
  };
  (await settled(request)).close();
}

/** The stores of a database with their keys and indexes, without rows. */
export async function storesOf(name: string): Promise<Recorded> {
  const db = await settled(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const stores = names.map((each) => {
    const store = transaction.objectStore(each);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath } = store.index(index);
      return { name: index, keyPath };
    });
    return [each, { keyPath: store.keyPath, indexes, rows: [] }] as const;
  });
  db.close();
  return { version: db.version, stores: Object.fromEntries(stores) };
}

function withColumns(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    isColumn(value) ? columnOf(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function isColumn(value: unknown): value is Column {
  return typeof value === 'object' && value !== null && 'column' in value;
}

function columnOf({ column, length, fill, at }: Column): Uint8Array | Uint16Array | Float64Array {
  const values = new COLUMNS[column](length);
  values.fill(Number(fill));
  for (const [index, value] of Object.entries(at)) values[Number(index)] = value;
  return values;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
