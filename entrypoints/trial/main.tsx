import { TrialPage } from '../../components/trial/TrialPage.tsx';
import { openPage } from '../../utils/interface/open-page.tsx';
import { trial } from '../../utils/interface/trial/index.ts';
import { createTrialPage } from '../../utils/trial/page.ts';

openPage({ room: trial, create: createTrialPage, view: TrialPage });
