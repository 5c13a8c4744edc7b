import { LogPage } from '../../components/log/LogPage.tsx';
import { log } from '../../utils/interface/log/index.ts';
import { openPage } from '../../utils/interface/open-page.tsx';
import { createLog } from '../../utils/log/page.ts';

openPage({ room: log, create: createLog, view: LogPage });
