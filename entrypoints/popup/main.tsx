import { Popup } from '../../components/popup/Popup.tsx';
import { SetUp } from '../../components/popup/SetUp.tsx';
import { popup as room } from '../../utils/interface/popup/index.ts';
import { openPopup } from '../../utils/popup/open.tsx';
import { createPopup as create, prepare } from '../../utils/popup/popup.ts';
import './style.css';

openPopup({
  room,
  create,
  view: Popup,
  before: SetUp,
  first: { state: null, problem: null },
  prepare,
});
