import type { Deeds } from '@/domain/deed';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant } from '@/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { SettingRow } from '@/storage/rows';

/** Everything that is set, with the defaults for what never was. */
export async function readSettings(db: TilthDatabase): Promise<Settings> {
  const rows = await db.settings.toArray();
  const known = rows.filter((row) => row.key in DEFAULT_SETTINGS);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map((row) => [row.key, row.value])) };
}

/** Changes the named settings and no others. */
export function changeSettings(
  db: TilthDatabase,
  change: Partial<Settings>,
  now: Instant,
  kept = false,
): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    for (const [key, value] of Object.entries(change)) {
      const known = await db.settings.get(key);
      if (kept && known && known.changedAt > now) continue;
      await putSetting(db, key as keyof Settings, value, now);
    }
  });
}

/** Hides a topic everywhere, or shows it again. */
export async function hideTopic(
  db: TilthDatabase,
  deed: Deeds['hideTopic'],
  now: Instant,
): Promise<null> {
  const { topic, hidden } = deed;
  await db.transaction('rw', [db.settings, db.deeds], async () => {
    if (await wasDone(db, deed)) return;
    const row = await db.settings.get('hiddenTopics');
    if (deed.kept && row && row.changedAt > deed.at) return;
    const { hiddenTopics: topics } = await readSettings(db);
    const others = topics.filter((each) => each !== topic);
    await putSetting(db, 'hiddenTopics', hidden ? [...others, topic] : others, now);
    const before = { kind: 'topics', topics } as const;
    const kind = hidden ? 'hideTopic' : 'showTopic';
    await rememberDeed(
      db,
      deed,
      { kind, about: topic, before },
      nextChangedAt(now, row?.changedAt ?? 0),
    );
  });
  return null;
}

/** The person's seed for the order of tips, made by `draw` the first time it is asked for. */
export async function tipSeed(
  db: TilthDatabase,
  now: Instant,
  draw: () => number,
): Promise<number> {
  const known = await db.settings.get('tipSeed');
  if (typeof known?.value === 'number') return known.value;
  const seed = draw();
  await putSetting(db, 'tipSeed', seed, now);
  return seed;
}

/** Puts one setting inside a running transaction. */
export async function putSetting(
  db: TilthDatabase,
  key: SettingRow['key'],
  value: unknown,
  now: Instant,
): Promise<void> {
  const known = await db.settings.get(key);
  await db.settings.put({ key, value, changedAt: nextChangedAt(now, known?.changedAt ?? 0) });
}
