import type { ComponentChildren } from 'preact';
import type { PopupActions } from '../../utils/popup/state.ts';

interface Props {
  to: string;
  actions: Pick<PopupActions, 'open'>;
  id?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link out of the popup, which closes behind it: a plain one would leave it open, or be shown inside of it. */
export function Link({ to, actions, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={to}
      target="_blank"
      onClick={(event) => {
        event.preventDefault();
        actions.open(to);
      }}
    >
      {children}
    </a>
  );
}
