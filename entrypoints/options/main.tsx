import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { openPage } from '../../utils/interface/open-page.tsx';
import { data } from '../../utils/interface/data/index.ts';
import { options } from '../../utils/interface/options/index.ts';
import { sites } from '../../utils/interface/sites/index.ts';
import { unlisted } from '../../utils/interface/unlisted/index.ts';
import { week } from '../../utils/interface/week/index.ts';
import { createOptions } from '../../utils/options/page.ts';

openPage({
  room: options,
  also: [sites, unlisted, week, data],
  create: (show, signal) => createOptions(show, signal, location.search),
  view: OptionsPage,
});
