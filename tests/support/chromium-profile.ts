import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Chromium marks what is loaded over the debugging pipe as not to be loaded at the next start.
const FOR_THIS_RUN_ONLY = 0x8000;

type Preferences = {
  extensions?: {
    settings?: Record<string, { creation_flags?: number }>;
    ui?: Record<string, unknown>;
  };
};

/**
 * Makes the extension of a closed browser's profile stay at the next start, as one that a person
 * loaded unpacked, alarms and all. Windows and macOS may refuse it, as they seal these settings.
 */
export function keepExtension(profile: string, id: string): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
  const extensions = preferences.extensions ?? {};
  const entry = extensions.settings?.[id];
  if (entry) entry.creation_flags = (entry.creation_flags ?? 0) & ~FOR_THIS_RUN_ONLY;
  preferences.extensions = { ...extensions, ui: { ...extensions.ui, developer_mode: true } };
  writeFileSync(path, JSON.stringify(preferences));
}
