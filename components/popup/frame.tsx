import { renderToString } from 'preact-render-to-string';
import { contextOf } from '../../utils/interface/context.ts';
import { format, words } from '../../utils/interface/popup/en.ts';
import { popup } from '../../utils/interface/popup/index.ts';
import type { PopupActions } from '../../utils/popup/state.ts';
import { Popup } from './Popup.tsx';

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

/**
 * HTML of the popup before anything is known, each of its words, whatever the language, replaced by a blank of the same
 * height. It stands in the popup's file, so that it is seen while the script is still on the way.
 */
export function frame(): string {
  const Words = contextOf(popup).Provider;
  const drawn = renderToString(
    <Words value={{ tag: 'en', lang: 'en', dir: 'ltr', format, words }}>
      <Popup state={null} problem={null} actions={actions} />
    </Words>,
  );
  // A space between two parts stays one: where they lie below each other a blank would be a line of its own.
  return drawn.replaceAll(/ aria-label="[^"]*"/gu, '').replaceAll(/>(?! <)[^<]+</gu, '>&nbsp;<');
}
