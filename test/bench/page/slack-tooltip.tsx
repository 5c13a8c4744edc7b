import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Slack's tips: a component of their own around nearly everything. */
export function Tooltip({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState(false);
  return (
    <span onMouseEnter={() => setShown(true)} onMouseLeave={() => setShown(false)}>
      {children}
      {shown && <span role="tooltip">…</span>}
    </span>
  );
}
