import type { FunctionComponent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLoaded } from '@/components/use-loaded';
import { useWords } from '@/components/words';

/** What opens: told by which id the button knows it, and what closes it. */
export type PausePanelPart = {
  readonly Panel: FunctionComponent<{ readonly id: string; readonly onClose: () => void }>;
};

export type PauseMenuProps = {
  /** Fetches what opens, when it is first wanted. */
  readonly load: () => Promise<PausePanelPart>;
};

/** A small way to a pause of nudges: closed, it says no more than its name. */
export function PauseMenu({ load }: PauseMenuProps) {
  const words = useWords().pause;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const part = useLoaded(isOpen, load);
  return (
    <>
      <button
        type="button"
        class="PauseMenu"
        aria-expanded={isOpen}
        aria-controls={part ? id : undefined}
        title={words.choices}
        onClick={() => setOpen(!isOpen)}
      >
        {words.label}
      </button>
      {part && <part.Panel id={id} onClose={() => setOpen(false)} />}
    </>
  );
}
