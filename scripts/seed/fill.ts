import type { Drawn } from './pages.ts';

/** Runs inside the background, so it must not name anything outside of itself. */
export async function fillDatabase(drawn: Drawn): Promise<void> {
  const { habits, yearPages, yearStamps, settings, moods, notes, rests } = drawn;
  const opened = indexedDB.open('tilth');
  await new Promise<void>((resolve, reject) => {
    opened.onsuccess = () => resolve();
    opened.onerror = () => reject(opened.error);
    // The background creates its database as it starts; one made here would have no tables.
    opened.onupgradeneeded = () => opened.transaction?.abort();
  });
  const db = opened.result;
  const writing = db.transaction(
    ['habits', 'yearPages', 'yearStamps', 'settings', 'moods', 'notes', 'rests'],
    'readwrite',
  );
  const pages = yearPages.map((page) => ({
    habitId: page.habitId,
    year: page.year,
    status: Uint8Array.from(page.status),
    ...(page.parts && { parts: Uint16Array.from(page.parts) }),
    ...(page.hours && { hours: Uint8Array.from(page.hours) }),
    ...(page.amount && { amount: Float64Array.from(page.amount, (each) => each ?? Number.NaN) }),
  }));
  for (const habit of habits) writing.objectStore('habits').put(habit);
  for (const page of pages) writing.objectStore('yearPages').put(page);
  for (const { changedAt, ...key } of yearStamps)
    writing.objectStore('yearStamps').put({ ...key, changedAt: Float64Array.from(changedAt) });
  for (const mood of moods) writing.objectStore('moods').put(mood);
  for (const note of notes) writing.objectStore('notes').put(note);
  for (const rest of rests) writing.objectStore('rests').put(rest);
  for (const setting of settings) writing.objectStore('settings').put(setting);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
