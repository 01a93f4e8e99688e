import { render } from 'preact';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN } from '@/catalog/strings';
import { GardenWordsContext, LibraryWordsContext } from '@/components/page-words';
import { WordsContext } from '@/components/words';
import { Garden } from './Garden';
import { today } from './today';

const root = document.getElementById('root');

async function start(): Promise<void> {
  await today.refresh();
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <GardenWordsContext.Provider value={EN_GARDEN}>
        <LibraryWordsContext.Provider value={EN_LIBRARY}>
          <Garden />
        </LibraryWordsContext.Provider>
      </GardenWordsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}

void start();
