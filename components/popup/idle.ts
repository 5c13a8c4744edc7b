import type { PopupActions } from '../../utils/popup/state.ts';

const nothing = () => undefined;
/** Controls that do nothing: of a popup that is only drawn. */
export const idle: PopupActions = {
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
