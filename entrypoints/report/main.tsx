import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReportPage, type ReportPageProps } from '../../components/report/ReportPage.tsx';
import { createReportPage } from '../../utils/weekly/page.ts';

/** Draws what `utils/weekly` knows, anew whenever it changes. */
function App() {
  const [props, setProps] = useState<ReportPageProps | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    createReportPage(new URLSearchParams(location.search).get('week'), setProps, closing.signal);
    return () => closing.abort();
  }, []);
  return props && <ReportPage {...props} />;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
