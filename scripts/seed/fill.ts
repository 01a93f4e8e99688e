import type { Drawn } from './pages.ts';

/** Runs inside the background, so it must not name anything outside of itself. */
export async function fillDatabase({ habits, yearPages, settings }: Drawn): Promise<void> {
  const opened = indexedDB.open('tilth');
  await new Promise<void>((resolve, reject) => {
    opened.onsuccess = () => resolve();
    opened.onerror = () => reject(opened.error);
    // The background creates its database as it starts; one made here would have no tables.
    opened.onupgradeneeded = () => opened.transaction?.abort();
  });
  const db = opened.result;
  const writing = db.transaction(['habits', 'yearPages', 'settings'], 'readwrite');
  const pages = yearPages.map((page) => ({
    habitId: page.habitId,
    year: page.year,
    status: Uint8Array.from(page.status),
    changedAt: Float64Array.from(page.changedAt),
    ...(page.amount && { amount: Float64Array.from(page.amount, (each) => each ?? Number.NaN) }),
  }));
  for (const habit of habits) writing.objectStore('habits').put(habit);
  for (const page of pages) writing.objectStore('yearPages').put(page);
  for (const setting of settings) writing.objectStore('settings').put(setting);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
