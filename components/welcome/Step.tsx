import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { welcome as room } from '../../utils/interface/welcome/index.ts';
import { useWords } from '../words.ts';

interface Props {
  name: string;
  title: string;
  /** Its fields are shown. */
  open: boolean;
  /** What was chosen in it, in a line; null while nobody came to it. */
  summary: string | null;
  /** The focus goes to its first control when it opens. */
  focus: boolean;
  onOpen: () => void;
  /** Enter in a field, or its own button. Left out where it has buttons of its own. */
  onGoOn?: () => void;
  children: ComponentChildren;
}

const control = 'input,select,button,a';

/** One step: its title, and either its fields or, in a line, what was chosen in it. */
export function Step({ name, title, open, summary, focus, onOpen, onGoOn, children }: Props) {
  const { words } = useWords(room);
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (open && focus) body.current?.querySelector<HTMLElement>(control)?.focus();
  }, [open, focus]);
  return (
    <li class={open ? 'step card open' : 'step card'} aria-current={open ? 'step' : undefined}>
      <div class="step-head">
        <h2 id={`${name}-title`}>{title}</h2>
        {!open && summary !== null && (
          <button type="button" class="plain" aria-describedby={`${name}-title`} onClick={onOpen}>
            {words.change}
          </button>
        )}
      </div>
      {!open && summary !== null && <p class="quiet">{summary}</p>}
      {open && (
        <form
          ref={body}
          id={name}
          aria-labelledby={`${name}-title`}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onGoOn?.();
          }}
        >
          {children}
          {onGoOn && (
            <p class="go">
              <button type="submit" class="main">
                {words.goOn}
              </button>
            </p>
          )}
        </form>
      )}
    </li>
  );
}
