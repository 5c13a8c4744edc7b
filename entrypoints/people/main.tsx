import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { openPage } from '../../utils/interface/open-page.tsx';
import { people } from '../../utils/interface/people/index.ts';
import { createPeoplePage } from '../../utils/people/page.ts';

openPage({ room: people, create: createPeoplePage, view: PeoplePage });
