import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GardenWords } from '@/catalog/garden-strings';
import type { LibraryWords } from '@/catalog/library-strings';
import type { Words } from '@/catalog/strings';

/** The language everything below is drawn in. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsContext is missing above this component');
  return words;
}

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
