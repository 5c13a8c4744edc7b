import { Window } from 'happy-dom';

/** What of a browser a fixture and its changes need. */
const needed = ['DOMParser', 'MutationObserver'] as const;

/** Gives Node a parser of HTML, and an observer of what it parsed. Returns how to take them away again. */
export function parserInNode(): () => Promise<void> {
  const window = new Window();
  const usual = needed.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of needed)
    Object.defineProperty(globalThis, name, { configurable: true, value: window[name] });
  return async () => {
    for (const [name, before] of usual) {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
    await window.happyDOM.close();
  };
}
