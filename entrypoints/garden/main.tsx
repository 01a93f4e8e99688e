import { render } from 'preact';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN } from '@/catalog/strings';
import { GardenWordsContext, WordsContext } from '@/components/words';
import { Garden } from './Garden';
import { today } from './today';

const root = document.getElementById('root');

async function start(): Promise<void> {
  await today.refresh();
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <GardenWordsContext.Provider value={EN_GARDEN}>
        <Garden />
      </GardenWordsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}

void start();
