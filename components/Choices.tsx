import { useEffect, useRef } from 'preact/hooks';

export type ChoicesProps = {
  readonly id: string;
  /** What is chosen. */
  readonly label: string;
  readonly choices: readonly {
    readonly text: string;
    /** Where it leads, in a tab of its own, where it is a link. */
    readonly href?: string;
    readonly onChoose?: () => void;
  }[];
  /** Called when one was chosen, and on Escape. */
  readonly onClose: () => void;
};

/** What a button has opened: a few choices in a row that wraps. The focus goes in, and on closing back. */
export function Choices({ id, label, choices, onClose }: ChoicesProps) {
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    opener.current = document.activeElement as HTMLElement | null;
    root.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, []);
  const close = (): void => {
    // What has the focus goes away.
    opener.current?.focus();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend
    <div
      id={id}
      ref={root}
      class="Choices"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a popup, Escape would close all of it.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {choices.map(({ text, href, onChoose }) =>
        href === undefined ? (
          <button
            key={text}
            type="button"
            onClick={() => {
              close();
              onChoose?.();
            }}
          >
            {text}
          </button>
        ) : (
          <a key={text} href={href} target="_blank" rel="noopener" onClick={close}>
            {text}
          </a>
        ),
      )}
    </div>
  );
}
