import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { openPage } from '../../utils/interface/open-page.tsx';
import { people } from '../../utils/interface/people/index.ts';
import { sites } from '../../utils/interface/sites/index.ts';
import { week } from '../../utils/interface/week/index.ts';
import { welcome } from '../../utils/interface/welcome/index.ts';
import { createWelcome } from '../../utils/welcome/page.ts';

openPage({ room: welcome, also: [people, sites, week], create: createWelcome, view: WelcomePage });
