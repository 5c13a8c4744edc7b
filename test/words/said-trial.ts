import { objections, type AgreementSettings } from '../../utils/words/en/agreement.ts';

/** What the words of trials are tried with. */
const side = { days: 15, within: 46, decided: 48, share: 46 / 48 };
const point = { value: -1.5, digits: 1 };
const spoken = {
  week: 3,
  weeks: 8,
  margin: 10,
  review: '2026-11-27',
  remote: side,
  office: side,
  difference: point,
  interval: [point, point],
};
const bare = { ...spoken, difference: null, interval: null };
const sentences = { whole: [spoken], few: [{ ...spoken, interval: null }], bare: [bare] };
const ratio = {
  remote: { days: 15, notReached: 0 },
  office: { days: 60, notReached: 1 },
  ratio: 0.8,
  interval: [0.6, 1.1],
  gate: null,
};
const none = { ...ratio, ratio: null, interval: null };
const settings: AgreementSettings = {
  hours: [{ days: [0, 1, 2, 3, 4], hours: ['9:00–12:00', '13:00–17:00'] }],
  weekdays: [1, 3],
  chat: 900_000,
  email: 14_400_000,
  sites: ['S', 'T'],
};
const terms = { date: '2026-11-27' };

export const trialArguments: Record<string, Record<string, unknown[]>> = {
  'trial.verdict.nothingYet': sentences,
  'trial.verdict.soFar': sentences,
  'trial.verdict.notWorse': sentences,
  'trial.verdict.lowerWithinMargin': sentences,
  'trial.verdict.worse': sentences,
  'trial.verdict.tooEarly': {
    asks: [spoken, 'few-asks', 3],
    days: [spoken, 'few-days', null],
    wide: [spoken, 'wide-interval', 1],
  },
  'trial.terms.span': { one: [1, 'R'], eight: [8, 'R'] },
  'trial.terms.ended': { date: [terms.date] },
  'trial.terms.weekdayList': { two: [[1, 3]] },
  'trial.terms.baselineSince': { date: [terms.date, 40, 22] },
  'trial.changes.late': { date: ['D'] },
  'trial.changes.value': {
    none: ['ended', null],
    days: ['weekdays', [0, 4]],
    date: ['review', terms.date],
    target: ['chat', 15],
    margin: ['margin', 1],
    weeks: ['weeks', 8],
  },
  'trial.confounded.always': { one: [[2]] },
  'trial.confounded.during': { one: [[2]] },
  'trial.curves.spoken': { one: ['C'] },
  'trial.curves.caption': { one: ['C'] },
  'trial.curves.band': { one: [0.5, 0.4, 0.6] },
  'trial.ratio.line': {
    there: ['C', ratio],
    few: ['C', { ...none, gate: 'few-days' }],
    open: ['C', { ...none, gate: 'not-reached' }],
    alike: ['C', { ...none, gate: 'no-spread' }],
  },
  'trial.ratio.permutation': { all: [0.04, true, 1820], some: [0.0004, false, 10_000] },
  'trial.appendix.line': {
    both: [
      'C',
      {
        logRank: { chiSquare: 16.79, p: 0.00004 },
        shift: { estimate: 60_000, interval: [-60_000, 120_000], p: 0.2 },
      },
    ],
    test: ['C', { logRank: { chiSquare: 1, p: 0.3 }, shift: null }],
    few: ['C', { logRank: null, shift: { estimate: 0, interval: null, p: null } }],
  },
  'trial.footer.apart': {
    some: [{ followUps: 3, noReplyNeeded: 1, seenUnsure: 2, orderUnknown: 0, elsewhere: 1 }],
  },
  'trial.footer.watched': { one: ['S', 0.5] },
  'agreement.between': { two: ['A', 'B'] },
  'agreement.hours': { one: [settings.hours] },
  'agreement.signature': { one: ['A'] },
  ...Object.fromEntries(
    objections.map((one) => [
      `agreement.answers.${one}`,
      { full: [settings], bare: [{ ...settings, sites: [] }] },
    ]),
  ),
  'trial.calendar.notes': { one: ['R'] },
};
