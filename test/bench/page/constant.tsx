import { render } from 'preact';
import { Popup } from '../../../components/popup/Popup.tsx';
import { format, words } from '../../../utils/interface/popup/en.ts';
import { popup } from '../../../utils/interface/popup/index.ts';
import type { PopupActions, PopupState } from '../../../utils/popup/state.ts';
import { contextOf } from '../../../utils/interface/context.ts';

const Words = contextOf(popup).Provider;

/** The popup's own markup, drawn at once from a state that lies beside it: nothing is read, nothing is worked out. */
const state: PopupState = Reflect.get(globalThis, 'constantState');
const nothing = () => undefined;
const actions: PopupActions = {
  place: nothing,
  away: nothing,
  awayUntil: nothing,
  back: nothing,
  status: nothing,
  mark: nothing,
  read: nothing,
  describe: nothing,
  open: nothing,
};

const root = document.getElementById('app');
Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
if (root)
  render(
    <Words value={{ tag: 'en', lang: 'en', dir: 'ltr', format, words }}>
      <Popup state={state} problem={null} actions={actions} />
    </Words>,
    root,
  );
