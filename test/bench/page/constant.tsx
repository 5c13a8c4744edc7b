import { render } from 'preact';
import { idle } from '../../../components/popup/idle.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { format, words } from '../../../utils/interface/popup/en.ts';
import { popup } from '../../../utils/interface/popup/index.ts';
import type { PopupState } from '../../../utils/popup/state.ts';
import { contextOf } from '../../../utils/interface/context.ts';

const Words = contextOf(popup).Provider;

/** The popup's own markup, drawn at once from a state that lies beside it: nothing is read, nothing is worked out. */
const state: PopupState = Reflect.get(globalThis, 'constantState');
const root = document.getElementById('app');
Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
if (root)
  render(
    <Words value={{ tag: 'en', lang: 'en', dir: 'ltr', format, words }}>
      <Popup state={state} problem={null} actions={idle} />
    </Words>,
    root,
  );
