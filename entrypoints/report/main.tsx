import { ReportPage } from '../../components/report/ReportPage.tsx';
import { openPage } from '../../utils/interface/open-page.tsx';
import { weekly } from '../../utils/interface/weekly/index.ts';
import { createReportPage } from '../../utils/weekly/page.ts';

const asked = new URLSearchParams(location.search).get('week');
openPage({
  room: weekly,
  create: (show, signal) => createReportPage(asked, show, signal),
  view: ReportPage,
});
