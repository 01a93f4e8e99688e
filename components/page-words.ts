import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GardenWords } from '@/catalog/garden-strings';
import type { InsightWords } from '@/catalog/insight-strings';
import type { LibraryWords } from '@/catalog/library-strings';
import type { NudgeWords } from '@/catalog/nudge-strings';
import type { ProgressWords } from '@/catalog/progress-strings';

/** The words of the Garden, Welcome and the forms, where a surface has them. */
export const GardenWordsContext = createContext<GardenWords | null>(null);

export function useGardenWords(): GardenWords {
  const words = useContext(GardenWordsContext);
  if (!words) throw new Error('GardenWordsContext is missing above this component');
  return words;
}

/** The words of the Library, the cards and the help page, where a surface has them. */
export const LibraryWordsContext = createContext<LibraryWords | null>(null);

export function useLibraryWords(): LibraryWords {
  const words = useContext(LibraryWordsContext);
  if (!words) throw new Error('LibraryWordsContext is missing above this component');
  return words;
}

/** The words of Progress, where a surface has it. */
export const ProgressWordsContext = createContext<ProgressWords | null>(null);

export function useProgressWords(): ProgressWords {
  const words = useContext(ProgressWordsContext);
  if (!words) throw new Error('ProgressWordsContext is missing above this component');
  return words;
}

/** The words of insight, where a surface has it. */
export const InsightWordsContext = createContext<InsightWords | null>(null);

export function useInsightWords(): InsightWords {
  const words = useContext(InsightWordsContext);
  if (!words) throw new Error('InsightWordsContext is missing above this component');
  return words;
}

/** The words of reminders and nudges, where a surface has them. */
export const NudgeWordsContext = createContext<NudgeWords | null>(null);

export function useNudgeWords(): NudgeWords {
  const words = useContext(NudgeWordsContext);
  if (!words) throw new Error('NudgeWordsContext is missing above this component');
  return words;
}
