import { renderToString } from 'preact-render-to-string';
import { contextOf } from '../../utils/interface/context.ts';
import { format, words } from '../../utils/interface/popup/en.ts';
import { popup } from '../../utils/interface/popup/index.ts';
import { idle } from './idle.ts';
import { Popup } from './Popup.tsx';

/**
 * HTML of the popup before anything is known, each of its words, whatever the language, replaced by a blank of the same
 * height. It stands in the popup's file, so that it is seen while the script is still on the way.
 */
export function frame(): string {
  const Words = contextOf(popup).Provider;
  const drawn = renderToString(
    <Words value={{ tag: 'en', lang: 'en', dir: 'ltr', format, words }}>
      <Popup state={null} problem={null} actions={idle} />
    </Words>,
  );
  // A space between two parts stays one: where they lie below each other a blank would be a line of its own.
  return drawn.replaceAll(/ aria-label="[^"]*"/gu, '').replaceAll(/>(?! <)[^<]+</gu, '>&nbsp;<');
}
