import { PopupPage, type PopupPageProps } from '@/components/PopupPage';
import { useWords } from '@/components/words';

export type SidePanelProps = PopupPageProps & {
  /** It stands beside every page, for whoever looks: quiet, it shows nothing personal. */
  readonly quiet: boolean;
  readonly onQuietEnd: () => void;
};

/** Today beside the page: what the popup shows, in a column as high and wide as there is room. */
export function SidePanel({ quiet, onQuietEnd, ...page }: SidePanelProps) {
  return (
    <div class="SidePanel">{quiet ? <Quiet onEnd={onQuietEnd} /> : <PopupPage {...page} />}</div>
  );
}

function Quiet({ onEnd }: { readonly onEnd: () => void }) {
  const words = useWords();
  return (
    <main class="SidePanel-quiet">
      <h1>{words.name}</h1>
      <button type="button" class="Button" title={words.newTab.quietOffHint} onClick={onEnd}>
        {words.newTab.quietOff}
      </button>
    </main>
  );
}
