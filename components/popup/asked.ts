import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

/** A part that is loaded when somebody asks for it: the part while it is shown, and what shows or hides it. */
export function useAsked<Props>(
  load: () => Promise<ComponentType<Props>>,
): [part: ComponentType<Props> | null, toggle: () => void] {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const toggle = () => {
    if (Part) setPart(null);
    // In a function, as a component is one itself.
    else void load().then((loaded) => setPart(() => loaded));
  };
  return [Part, toggle];
}
