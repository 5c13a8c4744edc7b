import { render, type ComponentType } from 'preact';
import { languageFor } from '../interface/chosen.ts';
import { contextOf } from '../interface/context.ts';
import type { Room, Spoken } from '../interface/room.ts';
import { report } from '../problem.ts';
import { onSettings, readSettings } from '../settings.ts';

export interface PopupParts<Shown, Actions, Words> {
  room: Room<Words>;
  /** Hands over what is to be shown whenever it changes until the signal aborts, and returns what the controls do. */
  create: (show: (shown: Shown) => void, signal: AbortSignal) => Actions;
  /** Drawn at once with `first`, and again with all that is handed over. */
  view: ComponentType<Shown & { actions: Actions }>;
  first: Shown;
  /** Begun before anything is known of the user: what takes its time and tells nobody anything. */
  prepare: () => void;
  /** Drawn instead until the user has agreed to the recording. */
  before: ComponentType;
}

/**
 * Draws the popup. Unlike a page it does not wait for its state: the frame, in the user's language and with everything
 * at its final place, is painted while the ledger is still being read.
 */
export function openPopup<Shown extends object, Actions, Words extends { title: string }>({
  room,
  create,
  view: View,
  before: Before,
  first,
  prepare,
}: PopupParts<Shown, Actions, Words>): void {
  const Words = contextOf(room).Provider;
  const root = document.getElementById('app');
  const closing = new AbortController();
  let spoken: Spoken<Words> | null = null;
  let agreed = false;
  let shown = first;
  let actions: Actions | null = null;

  const draw = () => {
    if (!root || !spoken) return;
    // The frame that came with the file has been seen; what it stood for takes its place.
    if (root.inert) root.replaceChildren();
    root.inert = false;
    render(
      <Words value={spoken}>{agreed && actions ? <View {...shown} actions={actions} /> : <Before />}</Words>,
      root,
    );
  };
  const begin = async () => {
    const { consent, language } = await readSettings();
    agreed = consent !== null;
    // The ledger is read while the words are on their way.
    if (agreed)
      actions ??= create((next) => {
        shown = next;
        draw();
      }, closing.signal);
    spoken = await room.load(languageFor(language));
    Object.assign(document.documentElement, { lang: spoken.lang, dir: spoken.dir });
    document.title = spoken.words.title;
    draw();
  };
  const change = () => void begin().catch(report);

  // Most users read the browser's own language, and have agreed: neither is waited for in order to begin.
  void room.load(languageFor(null));
  prepare();
  closing.signal.addEventListener('abort', onSettings(change));
  addEventListener('pagehide', () => closing.abort());
  change();
}
