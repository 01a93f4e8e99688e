import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/catalog/strings';

/** The language everything below is drawn in. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsContext is missing above this component');
  return words;
}
