import chart from '../../components/chart/chart.css?raw';
import people from '../../components/report/people.css?raw';
import print from '../../components/report/print.css?raw';
import base from '../../components/report/report.css?raw';
import trial from '../../components/report/trial.css?raw';
import tables from '../../components/report/tables.css?raw';
import tokens from '../../components/tokens.css?raw';

/** The exported file's style sheet: the same sheets that the page loads. What holds on paper comes last. */
export const style = [tokens, base, tables, chart, trial, print, people].join('\n');
