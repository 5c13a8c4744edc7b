import { Window } from 'happy-dom';

/**
 * Gives Node the one thing of a browser that a fixture needs, a parser of HTML. Returns how to take it away again.
 */
export function parserInNode(): () => Promise<void> {
  const window = new Window();
  const usual = Object.getOwnPropertyDescriptor(globalThis, 'DOMParser');
  Object.defineProperty(globalThis, 'DOMParser', { configurable: true, value: window.DOMParser });
  return async () => {
    if (usual) Object.defineProperty(globalThis, 'DOMParser', usual);
    else Reflect.deleteProperty(globalThis, 'DOMParser');
    await window.happyDOM.close();
  };
}
