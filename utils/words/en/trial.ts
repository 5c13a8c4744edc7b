import type { ClosingAppendix } from '../../report/trial/closing.ts';
import type { MedianRatio, TermChange } from '../../report/trial/types.ts';
import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import { none } from '../format.ts';
import type { EnglishFormat } from './format.ts';

/** What report, closing report and calendar say of a trial. */
export const trial = (f: EnglishFormat) => {
  const days = {
    remote: (n: number) => f.plural(n, { one: '# remote day', other: '# remote days' }),
    office: (n: number) => f.plural(n, { one: '# office day', other: '# office days' }),
  };
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const points = (n: number) => f.plural(n, { one: '# point', other: '# points' });
  const answered = ({ within, decided, share }: Spoken['remote'], asks: string) =>
    `${f.count(within)} of ${f.count(decided)}${asks} (${f.percent(share)})`;
  /** The figures that every verdict carries. */
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const there = `On ${days.remote(remote.days)} ${answered(remote, ' asks')} were answered within the agreed time`;
    const here = `on ${days.office(office.days)} ${answered(office, '')}`;
    if (difference === null) return `${there}, ${here}.`;
    const between =
      interval === null
        ? 'too few asks for an interval'
        : `95 % interval ${signed(interval[0])} to ${signed(interval[1])}`;
    return `${there}, ${here}: a difference of ${signed(difference)} points (${between}).`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'How many more days it would take cannot be foreseen.'
      : `About ${f.plural(moreDays, { one: '# more remote day', other: '# more remote days' })} like these would likely settle it.`;
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => (value < 0.001 ? 'p < 0.001' : `p = ${f.decimal(value, 3)}`);
  const value = (field: TermChange['field'], one: TermChange['from']): string => {
    if (one === null) return none;
    if (typeof one === 'object') return weekdays(one);
    if (typeof one === 'string') return f.longDate(one);
    if (field === 'chat' || field === 'email') return f.span(one * 60_000);
    return field === 'margin' ? points(one) : f.count(one);
  };
  return {
    title: 'Trial',
    closingTitle: 'Closing report of a trial',
    progress: (week: number, of: number) => `week ${f.count(week)} of ${f.count(of)}`,
    verdict: {
      words: {
        none: 'No verdict yet',
        'not-worse': 'Not worse',
        worse: 'Worse',
        'too-early': 'Too early to tell',
      },
      nothingYet: ({ review }: Spoken) =>
        `Not yet a verdict: no ask of a remote day is decided so far. The review is on ${f.longDate(review)}.`,
      soFar: (spoken: Spoken) =>
        `So far, not yet a verdict. ${figures(spoken)} The verdict waits for the review on ${f.longDate(spoken.review)}.`,
      notWorse: (spoken: Spoken) =>
        `Remote days were not worse than office days by more than the agreed ${points(spoken.margin)}. ${figures(spoken)}`,
      lowerWithinMargin: (spoken: Spoken) =>
        `Remote days were lower than office days, but surely by less than the agreed ${points(spoken.margin)}: not worse, as agreed. ${figures(spoken)}`,
      worse: (spoken: Spoken) => `Remote days were worse than office days. ${figures(spoken)}`,
      tooEarly: (spoken: Spoken, because: string, moreDays: number | null) => {
        const why =
          because === 'few-asks'
            ? 'fewer than 20 decided asks on a side allow no verdict'
            : because === 'few-days'
              ? 'fewer than 4 days on a side allow no verdict'
              : `the figures fit both: no worse than ${f.signed(-spoken.margin)} points, and worse`;
        return `Too early to tell: ${why}. ${figures(spoken)} ${needed(moreDays)}`;
      },
    },
    terms: {
      title: 'What was agreed',
      agreed: 'Agreed on',
      lasts: 'Lasts',
      span: (weeks: number, range: string) =>
        `${f.plural(weeks, { one: '# week', other: '# weeks' })}, ${range}`,
      ended: (date: string) => `ended before its time, on ${f.longDate(date)}`,
      weekdays: 'Remote days',
      weekdayList: weekdays,
      targets: 'Answer within',
      margin: 'Not worse by more than',
      points,
      review: 'Review',
      baseline: 'Compared with',
      baselineSince: (from: string, before: number, during: number) =>
        `office days: ${f.count(before)} before the trial (since ${f.longDate(from)}), ${f.count(during)} during it`,
      kept: 'Remote as agreed',
      keptDays: (remote: number, agreed: number, further: number) =>
        `${f.count(remote)} of ${f.count(agreed)} agreed days${
          further === 0 ? '' : `, and ${f.plural(further, { one: '# other day', other: '# other days' })}`
        }`,
      mixed: 'Mixed days',
      mixedDays: (n: number, asks: number) =>
        `${f.plural(n, { one: '# day', other: '# days' })} with ${f.plural(asks, { one: '# ask', other: '# asks' })}: no part in the comparison`,
    },
    changes: {
      title: 'Changed since it was agreed',
      nothing: 'Nothing was changed since it was agreed.',
      caption: 'What was changed, and when',
      when: 'Changed',
      what: 'What',
      from: 'Before',
      to: 'Since then',
      late: (date: string) => `${date}, after the start`,
      fields: {
        start: 'First day',
        weeks: 'Weeks',
        weekdays: 'Remote days',
        chat: 'Chat answered within',
        email: 'Email answered within',
        margin: 'Margin',
        review: 'Review',
        ended: 'Ended on',
      } satisfies Record<TermChange['field'], string>,
      value,
    },
    method: (margin: number) =>
      `Each day counts once: asks of a day resemble each other, so they are worth fewer than they are. The share of remote days minus that of office days, its 95 % interval by Agresti and Caffo over the effective number of asks, Student’s t with days − 2. Not worse: the whole interval lies above −${f.count(margin)} points. Worse: all of it lies below 0. All days, also those before the trial, are measured by the targets of this trial.`,
    confounded: {
      always: (list: readonly number[]) =>
        `${weekdays(list)}: remote only. What is due to the place and what to the weekday cannot be told apart.`,
      during: (list: readonly number[]) =>
        `${weekdays(list)}: in the office only before the trial. What is due to the place and what to the weekday or the time of year cannot be told apart fully.`,
    },
    figures: {
      title: 'The trial in figures',
      caption: 'Asks of the trial and of the office days before it, measured by the targets of the trial',
      when: 'When',
      periods: { baseline: 'Before the trial', trial: 'Trial' },
      days: 'Days with asks',
    },
    curves: {
      title: 'How soon an ask is answered',
      remote: (n: number) => `remote, ${f.plural(n, { one: '# ask', other: '# asks' })}`,
      office: (n: number) =>
        `office, before and during the trial, ${f.plural(n, { one: '# ask', other: '# asks' })}`,
      spoken: (channel: string) =>
        `${channel}: share of asks answered, by working time waited, with its 95 % band. The figures are in the table below.`,
      caption: (channel: string) => `${channel}: share answered within so much working time (95 % band)`,
      where: 'Where',
      band: (share: number, lower: number, upper: number) =>
        `${f.percent(share)} (${f.percent(lower)}–${f.percent(upper)})`,
      note: 'The bands take asks as independent of each other; the verdict does not.',
    },
    days: {
      title: 'Day by day',
      spoken: (n: number) =>
        `Share answered within target, a mark a day, ${f.plural(n, { one: '# day', other: '# days' })}. The figures are in the table below.`,
      remote: 'remote day',
      office: 'office day',
      size: 'The larger the mark, the more asks.',
      start: 'start',
      caption: 'Every day that the verdict rests on',
      day: 'Day',
      where: 'Where',
      /** The place of a day before the trial. */
      before: (place: string) => `${place} (before the trial)`,
      within: 'Within target',
      undecided: 'Not decided yet',
      chat: 'Chat, usual',
      email: 'Email, usual',
    },
    ratio: {
      title: 'Reply times and chance',
      line: (channel: string, { ratio, interval, gate, remote, office }: MedianRatio) => {
        const basis = `${days.remote(remote.days)}, ${days.office(office.days)}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': 'fewer than 4 days with a usual time on a side',
            'not-reached': 'on a remote day too many asks stayed open for a usual time',
            'no-spread': 'all days are alike',
          }[gate ?? 'few-days'];
          return `${channel}: no ratio, ${why} (${basis}).`;
        }
        return `${channel}: the usual reply time of a remote day is ${f.decimal(ratio)} times that of an office day (95 % interval ${f.decimal(interval[0])} to ${f.decimal(interval[1])}; ${basis}).`;
      },
      permutation: (value: number, exact: boolean, compared: number) =>
        `If place made no difference, shares at least as far apart would come about with ${p(value)} (days exchanged within their weekday, ${exact ? 'all ' : ''}${f.count(compared)} arrangements${exact ? '' : ' with a fixed seed'}).`,
      noPermutation: 'No days can be exchanged between the places, so chance cannot be judged that way.',
    },
    appendix: {
      title: 'Appendix: textbook tests, which treat messages as independent',
      note: 'They decide nothing here: asks of one day resemble each other, so these tests see differences that are not there.',
      line: (channel: string, { logRank, shift }: ClosingAppendix) => {
        const test =
          logRank === null
            ? 'no log-rank test'
            : `log-rank χ² = ${f.decimal(logRank.chiSquare)}, ${p(logRank.p)}`;
        if (shift === null) return `${channel}: ${test}.`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : ` (95 % interval ${minutes(shift.interval[0])} to ${minutes(shift.interval[1])})`;
        return `${channel}: ${test}; Hodges–Lehmann shift of answered asks ${minutes(shift.estimate)} working minutes${range}${shift.p === null ? '' : `, rank sum ${p(shift.p)}`}.`;
      },
    },
    footer: {
      title: 'What this report leaves out or treats apart',
      apart: (counts: {
        followUps: number;
        noReplyNeeded: number;
        seenUnsure: number;
        orderUnknown: number;
        elsewhere: number;
      }) =>
        `Not in the share: ${f.count(counts.followUps)} follow-ups (“thanks!”), ${f.count(counts.noReplyNeeded)} marked by the employee as needing no reply, ${f.count(counts.seenUnsure)} answered at a time that was not read, ${f.count(counts.orderUnknown)} in an order that is not known. Counted as late: ${f.count(counts.elsewhere)} marked as answered elsewhere.`,
      rulesCaption: 'Asks answered within target, by other rules',
      watched: (site: string, share: number | null) =>
        `${site}: ${f.percent(share)} of the working time of the trial watched.`,
      corrections: (n: number) =>
        n === 0
          ? 'Nothing about the days of the trial was stated or changed on a later day.'
          : f.plural(n, {
              one: '# statement about a day of the trial was made on a later day.',
              other: '# statements about days of the trial were made on a later day.',
            }),
      excluded:
        'Messages that are no asks (copies, lists, automated ones) are counted by reason in the weekly reports.',
    },
    calendar: {
      review: 'Review of the trial of working from home',
      notes: (range: string) =>
        `The trial of ${range} ends. Open Reachable, page “Trial”, and bring the closing report.`,
      remoteDay: 'Working from home (trial)',
    },
  };
};
