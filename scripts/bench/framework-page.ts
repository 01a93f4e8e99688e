import { Dexie, type EntityTable } from 'dexie';
import { h, render } from 'preact';

/** Bundled into a control: what a new tab pays that asks its database before it paints. */
class Database extends Dexie {
  declare readonly tips: EntityTable<{ id: number; text: string }, 'id'>;

  constructor() {
    super('control');
    this.version(1).stores({ tips: 'id' });
  }
}

async function start(): Promise<void> {
  const db = new Database();
  // The bench puts the tip's words there once, as a real page would find them.
  const tip = await db.tips.get(1);
  const root = document.getElementById('root');
  if (!root) return;
  render(
    h(
      'div',
      { class: 'NewTabPage' },
      h('main', { class: 'NewTabPage-day' }, h('p', { class: 'TipCard-text' }, tip?.text ?? '')),
    ),
    root,
  );
}

Object.assign(self, {
  keepTip: (text: string): Promise<unknown> => new Database().tips.put({ id: 1, text }),
});

void start();
