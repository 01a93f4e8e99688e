import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Instant } from '@/domain/local-date';
import { TilthDatabase } from '@/storage/db';
import type { Asked } from '@/storage/views';
import { type Recorded, storesOf } from '@/tests/storage/recorded';
import { anArticle, someTips } from '@/tests/support/builders';

/** What was recorded of a version of the schema, in `fixtures/`. */
export function recordedVersion(version: number): Recorded {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `fixtures/schema-${version}.json`), 'utf8'),
  );
}

/** Runs the tests of a file where it was recorded: in UTC. */
export function inUtc(): void {
  const own = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = 'UTC';
  });
  afterAll(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
}

/** What the recorded databases were asked with. */
export function askedAt(now: Instant): Asked {
  return {
    now,
    shelf: { tips: someTips({ sleep: 5, movement: 5, stress: 5 }), articles: [anArticle()] },
    drawSeed: () => {
      throw new Error('The seed was drawn long ago.');
    },
  };
}

/** A new database has the stores that were recorded, unless a later version took its place. */
export async function expectAsShipped(recorded: Recorded): Promise<void> {
  const db = new TilthDatabase('new');
  onTestFinished(() => db.delete());
  await db.open();
  const { version, stores } = await storesOf('new');
  if (version > recorded.version) return;
  const bare = Object.entries(recorded.stores).map(([name, store]) => [
    name,
    { ...store, rows: [] },
  ]);
  expect(stores).toEqual(Object.fromEntries(bare));
}
