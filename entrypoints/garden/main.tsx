import { render } from 'preact';
import { EN } from '@/catalog/strings';
import { WordsContext } from '@/components/words';
import { Garden } from './Garden';
import { today } from './today';

const root = document.getElementById('root');

async function start(): Promise<void> {
  await today.refresh();
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <Garden />
    </WordsContext.Provider>,
    root,
  );
}

void start();
