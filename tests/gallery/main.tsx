import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN_NUDGES } from '@/catalog/nudge-strings';
import { EN } from '@/catalog/strings';
import {
  GardenWordsContext,
  LibraryWordsContext,
  NudgeWordsContext,
} from '@/components/page-words';
import { WordsContext } from '@/components/words';
import { FORM_COMPONENTS } from './forms';
import { LIBRARY_COMPONENTS } from './library';
import { MOOD_COMPONENTS } from './mood';
import { NUDGE_COMPONENTS } from './nudges';
import { PAGE_COMPONENTS } from './pages';
import { PLOT_COMPONENTS } from './plot';
import { PROGRESS_COMPONENTS } from './progress';
import { REST_COMPONENTS } from './rest';
import { ROW_COMPONENTS } from './rows';
import type { Component, Specimen } from './specimen';

const LOOKS = [
  { theme: 'light', dir: 'ltr' },
  { theme: 'dark', dir: 'ltr' },
  { theme: 'light', dir: 'rtl' },
] as const;

const COMPONENTS = [
  ...ROW_COMPONENTS,
  ...FORM_COMPONENTS,
  ...LIBRARY_COMPONENTS,
  ...MOOD_COMPONENTS,
  ...REST_COMPONENTS,
  ...NUDGE_COMPONENTS,
  ...PLOT_COMPONENTS,
  ...PROGRESS_COMPONENTS,
  ...PAGE_COMPONENTS,
];

/** Every component in every state, side by side in light, in dark, and from right to left. */
function Gallery() {
  return (
    <div class="Gallery">
      <ul class="Gallery-contents">
        {COMPONENTS.map(({ name }) => (
          <li key={name}>
            <a href={`#${name}`}>{name}</a>
          </li>
        ))}
      </ul>
      {COMPONENTS.map((component) => (
        <Shelf key={component.name} {...component} />
      ))}
    </div>
  );
}

function Shelf({ name, specimens }: Component) {
  return (
    <section id={name} class="Gallery-component">
      <h2>{name}</h2>
      {specimens.map((specimen) => (
        <Looks key={specimen.state} {...specimen} />
      ))}
    </section>
  );
}

function Looks({ state, node, wide, clicks = [] }: Specimen) {
  return (
    <>
      <h3 class="Gallery-state">{state}</h3>
      <div class="Gallery-looks" data-wide={wide}>
        {LOOKS.map((look) => (
          <Look key={look.theme + look.dir} {...look} clicks={clicks}>
            {node}
          </Look>
        ))}
      </div>
    </>
  );
}

type LookProps = (typeof LOOKS)[number] & {
  readonly clicks: readonly string[];
  readonly children: ComponentChild;
};

function Look({ theme, dir, clicks, children }: LookProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => void clickAll(root.current, clicks), []);
  return (
    <div class="Gallery-look" data-theme={theme} dir={dir} ref={root}>
      {children}
    </div>
  );
}

async function clickAll(root: HTMLElement | null, clicks: readonly string[]): Promise<void> {
  for (const selector of clicks) {
    const control = root?.querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`The gallery has no ${selector} to click`);
    control.click();
    // Each click is drawn before the next.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const root = document.getElementById('root');
if (root) {
  render(
    <WordsContext.Provider value={EN}>
      <GardenWordsContext.Provider value={EN_GARDEN}>
        <LibraryWordsContext.Provider value={EN_LIBRARY}>
          <NudgeWordsContext.Provider value={EN_NUDGES}>
            <Gallery />
          </NudgeWordsContext.Provider>
        </LibraryWordsContext.Provider>
      </GardenWordsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}
