import { DayPage } from '../../components/day/DayPage.tsx';
import { createDay } from '../../utils/day/page.ts';
import { day } from '../../utils/interface/day/index.ts';
import { openPage } from '../../utils/interface/open-page.tsx';

openPage({ room: day, create: createDay, view: DayPage });
