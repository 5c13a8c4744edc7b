import type { ComponentChildren } from 'preact';
import { addressOf, type LogAddress } from '../../utils/log/state.ts';

interface Props {
  to: LogAddress;
  onGo: (to: LogAddress) => void;
  /** It leads to what is shown. */
  current?: boolean;
  label?: string;
  class?: string;
  id?: string;
  children: ComponentChildren;
}

/** A link within the log: it can be opened in another tab and copied, and a plain click does not load the page anew. */
export function To({ to, onGo, current = false, label, class: name, id, children }: Props) {
  return (
    <a
      id={id}
      class={name}
      href={addressOf(to)}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onGo(to);
      }}
    >
      {children}
    </a>
  );
}
