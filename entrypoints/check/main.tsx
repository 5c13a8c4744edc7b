import { CheckPage } from '../../components/check/CheckPage.tsx';
import { createCheckPage } from '../../utils/check/page.ts';
import { check } from '../../utils/interface/check/index.ts';
import { openPage } from '../../utils/interface/open-page.tsx';

openPage({ room: check, create: createCheckPage, view: CheckPage });
