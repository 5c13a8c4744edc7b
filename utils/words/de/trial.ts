import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { GermanFormat } from './format.ts';

export const trial = (f: GermanFormat): Words['trial'] => {
  const asks = (n: number) => f.plural(n, { one: '# Anfrage', other: '# Anfragen' });
  const days = (n: number) => f.plural(n, { one: '# Tag', other: '# Tage' });
  /** The unit after a number with decimals or a sign, in the nominative or after “von”, “über”. */
  const unit = (n: number) => f.plural(Math.abs(n), { one: 'Prozentpunkt', other: 'Prozentpunkte' });
  const dativeUnit = (n: number) => f.plural(Math.abs(n), { one: 'Prozentpunkt', other: 'Prozentpunkten' });
  const points = (n: number) => `${f.count(n)} ${unit(n)}`;
  const tolerance = (n: number) => `die vereinbarte Toleranz von ${f.count(n)} ${dativeUnit(n)}`;
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, decided, share }: Spoken['remote'], what: string) =>
    `${f.count(within)} von ${f.count(decided)}${what} (${f.percent(share)})`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const there = `An ${f.plural(remote.days, {
      one: '# Homeoffice-Tag',
      other: '# Homeoffice-Tagen',
    })} wurden ${answered(remote, ' Anfragen')} in der vereinbarten Zeit beantwortet`;
    const here = `an ${f.plural(office.days, { one: '# Bürotag', other: '# Bürotagen' })} ${answered(office, '')}`;
    if (difference === null) return `${there}, ${here}.`;
    const between =
      interval === null
        ? 'zu wenige Anfragen für ein Intervall'
        : `95-%-Intervall ${signed(interval[0])} bis ${signed(interval[1])}`;
    return `${there}, ${here}: eine Differenz von ${signed(difference)} ${dativeUnit(difference.value)} (${between}).`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'Wie viele Tage noch nötig wären, lässt sich nicht vorhersagen.'
      : `Mit etwa ${f.plural(moreDays, {
          one: '# weiteren Homeoffice-Tag',
          other: '# weiteren Homeoffice-Tagen',
        })} wie diesen wäre es wahrscheinlich entschieden.`;
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => `p ${value < 0.001 ? '<' : '='} ${f.decimal(Math.max(value, 0.001), 3)}`;
  return {
    title: 'Probephase',
    closingTitle: 'Abschlussbericht einer Probephase',
    progress: (week, of) => `Woche ${f.count(week)} von ${f.count(of)}`,
    verdict: {
      words: {
        none: 'Noch kein Ergebnis',
        'not-worse': 'Nicht schlechter',
        worse: 'Schlechter',
        'too-early': 'Zu früh für eine Aussage',
      },
      nothingYet: ({ review }) =>
        `Noch kein Ergebnis: Bisher ist keine Anfrage eines Homeoffice-Tages entschieden. Die Auswertung ist am ${f.longDate(review)}.`,
      soFar: (spoken) =>
        `Zwischenstand, noch kein Ergebnis. ${figures(spoken)} Das Ergebnis bleibt der Auswertung am ${f.longDate(spoken.review)} vorbehalten.`,
      notWorse: (spoken) =>
        `Die Homeoffice-Tage waren nicht um mehr als ${tolerance(spoken.margin)} schlechter als die Bürotage. ${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `Die Homeoffice-Tage lagen unter den Bürotagen, aber sicher um weniger als ${tolerance(spoken.margin)}: im Sinne der Vereinbarung nicht schlechter. ${figures(spoken)}`,
      worse: (spoken) => `Die Homeoffice-Tage waren schlechter als die Bürotage. ${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? 'Weniger als 20 entschiedene Anfragen auf einer Seite erlauben kein Ergebnis'
            : because === 'few-days'
              ? 'Weniger als 4 Tage auf einer Seite erlauben kein Ergebnis'
              : `Die Zahlen passen zu beidem: nicht schlechter als ${f.signed(-spoken.margin)} ${unit(spoken.margin)}, und schlechter`;
        return `Zu früh für eine Aussage: ${why}. ${figures(spoken)} ${needed(moreDays)}`;
      },
    },
    terms: {
      title: 'Was vereinbart wurde',
      agreed: 'Vereinbart am',
      lasts: 'Dauer',
      span: (weeks, range) => `${f.plural(weeks, { one: '# Woche', other: '# Wochen' })}, ${range}`,
      ended: (date) => `vorzeitig beendet am ${f.longDate(date)}`,
      weekdays: 'Homeoffice-Tage',
      weekdayList: weekdays,
      targets: 'Antwort innerhalb von',
      margin: 'Nicht schlechter um mehr als',
      points,
      review: 'Auswertung',
      baseline: 'Verglichen mit',
      baselineSince: (from, before, during) =>
        `Bürotagen: ${f.count(before)} vor der Probephase (seit dem ${f.longDate(from)}), ${f.count(during)} währenddessen`,
      kept: 'Homeoffice wie vereinbart',
      keptDays: (remote, agreed, further) =>
        `${f.count(remote)} von ${f.count(agreed)} vereinbarten Tagen${
          further === 0 ? '' : `, dazu ${f.plural(further, { one: '# anderer Tag', other: '# andere Tage' })}`
        }`,
      mixed: 'Gemischte Tage',
      mixedDays: (n, number) => `${days(n)} mit ${asks(number)}: nicht Teil des Vergleichs`,
    },
    changes: {
      title: 'Seit der Vereinbarung geändert',
      nothing: 'Seit der Vereinbarung wurde nichts geändert.',
      caption: 'Was geändert wurde, und wann',
      when: 'Geändert',
      what: 'Was',
      from: 'Vorher',
      to: 'Seitdem',
      late: (date) => `${date}, nach dem Beginn`,
      fields: {
        start: 'Erster Tag',
        weeks: 'Wochen',
        weekdays: 'Homeoffice-Tage',
        chat: 'Antwort im Chat innerhalb von',
        email: 'Antwort auf E-Mails innerhalb von',
        margin: 'Toleranz',
        review: 'Auswertung',
        ended: 'Beendet am',
      },
      value: (field, one) => {
        if (one === null) return none;
        if (typeof one === 'object') return weekdays(one);
        if (typeof one === 'string') return f.longDate(one);
        if (field === 'chat' || field === 'email') return f.span(one * 60_000);
        return field === 'margin' ? points(one) : f.count(one);
      },
    },
    method: (margin) =>
      `Jeder Tag zählt einmal: Anfragen eines Tages ähneln einander, deshalb wiegen sie weniger, als ihre Zahl vermuten lässt. Anteil der Homeoffice-Tage minus Anteil der Bürotage, dazu das 95-%-Intervall nach Agresti und Caffo über die effektive Zahl der Anfragen, Students t mit Tagen − 2 als Freiheitsgraden. Nicht schlechter: Das ganze Intervall liegt über −${f.count(margin)} ${dativeUnit(margin)}. Schlechter: Es liegt ganz unter 0. Alle Tage, auch die vor der Probephase, werden an den Zielzeiten dieser Probephase gemessen.`,
    confounded: {
      always: (list) =>
        `${weekdays(list)}: nur im Homeoffice. Was am Arbeitsort liegt und was am Wochentag, lässt sich nicht auseinanderhalten.`,
      during: (list) =>
        `${weekdays(list)}: im Büro nur vor der Probephase. Was am Arbeitsort liegt und was am Wochentag oder an der Jahreszeit, lässt sich nicht ganz auseinanderhalten.`,
    },
    figures: {
      title: 'Die Probephase in Zahlen',
      caption: 'Anfragen der Probephase und der Bürotage davor, gemessen an den Zielzeiten der Probephase',
      when: 'Zeitraum',
      // One word each, in a narrow column; the first also stands in lower case, so it is no noun.
      periods: { baseline: 'Vorher', trial: 'Probephase' },
      days: 'Tage mit Anfragen',
    },
    curves: {
      title: 'Wie schnell Anfragen beantwortet werden',
      remote: (n) => `Homeoffice, ${asks(n)}`,
      office: (n) => `Büro, vor und in der Probephase, ${asks(n)}`,
      spoken: (channel) =>
        `${channel}: Anteil der beantworteten Anfragen nach gewarteter Arbeitszeit, mit seinem 95-%-Band. Die Zahlen stehen in der Tabelle darunter.`,
      caption: (channel) =>
        `${channel}: Anteil, der innerhalb so langer Arbeitszeit beantwortet war (95-%-Band)`,
      where: 'Arbeitsort',
      band: (share, lower, upper) => `${f.percent(share)} (${f.percent(lower)}–${f.percent(upper)})`,
      note: 'Die Bänder nehmen die Anfragen als voneinander unabhängig an; das Ergebnis tut das nicht.',
    },
    days: {
      title: 'Tag für Tag',
      spoken: (n) =>
        `Anteil der in der Zielzeit beantworteten Anfragen, ein Zeichen je Tag, ${days(n)}. Die Zahlen stehen in der Tabelle darunter.`,
      remote: 'Homeoffice-Tag',
      office: 'Bürotag',
      size: 'Je größer das Zeichen, desto mehr Anfragen.',
      start: 'Beginn',
      caption: 'Alle Tage, auf denen das Ergebnis beruht',
      day: 'Tag',
      where: 'Arbeitsort',
      before: (place) => `${place} (vorher)`,
      within: 'In der Zielzeit',
      undecided: 'Noch nicht entschieden',
      chat: 'Chat, üblich',
      email: 'E-Mail, üblich',
    },
    ratio: {
      title: 'Antwortzeiten und Zufall',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${f.plural(remote.days, {
          one: '# Homeoffice-Tag',
          other: '# Homeoffice-Tage',
        })}, ${f.plural(office.days, { one: '# Bürotag', other: '# Bürotage' })}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': 'auf einer Seite weniger als 4 Tage mit einer üblichen Antwortzeit',
            'not-reached':
              'an einem Homeoffice-Tag blieben für eine übliche Antwortzeit zu viele Anfragen offen',
            'no-spread': 'alle Tage sind gleich',
          }[gate ?? 'few-days'];
          return `${channel}: kein Verhältnis; ${why} (${basis}).`;
        }
        return `${channel}: Die übliche Antwortzeit eines Homeoffice-Tages ist das ${f.decimal(ratio)}-Fache der eines Bürotages (95-%-Intervall ${f.decimal(interval[0])} bis ${f.decimal(interval[1])}; ${basis}).`;
      },
      permutation: (value, exact, compared) =>
        `Machte der Arbeitsort keinen Unterschied, kämen Anteile, die mindestens so weit auseinanderliegen, mit ${p(value)} zustande (Tage innerhalb ihres Wochentags vertauscht, ${
          exact
            ? `alle ${f.count(compared)} Anordnungen`
            : `${f.count(compared)} Anordnungen mit festem Startwert`
        }).`,
      noPermutation:
        'Zwischen den Arbeitsorten lassen sich keine Tage vertauschen, der Zufall ist so also nicht zu beurteilen.',
    },
    appendix: {
      title: 'Anhang: Lehrbuchtests, die Nachrichten als unabhängig behandeln',
      note: 'Sie entscheiden hier nichts: Anfragen eines Tages ähneln einander, deshalb sehen diese Tests Unterschiede, die es nicht gibt.',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? 'kein Log-Rank-Test'
            : `Log-Rank-Test χ² = ${f.decimal(logRank.chiSquare)}, ${p(logRank.p)}`;
        if (shift === null) return `${channel}: ${test}.`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : ` (95-%-Intervall ${minutes(shift.interval[0])} bis ${minutes(shift.interval[1])})`;
        return `${channel}: ${test}; Hodges–Lehmann-Verschiebung der beantworteten Anfragen ${minutes(shift.estimate)} Arbeitsminuten${range}${shift.p === null ? '' : `, Rangsummentest ${p(shift.p)}`}.`;
      },
    },
    footer: {
      title: 'Was dieser Bericht auslässt oder gesondert behandelt',
      apart: ({ followUps, noReplyNeeded, seenUnsure, orderUnknown, elsewhere }) =>
        `Nicht im Anteil: ${f.plural(followUps, {
          one: '# Folgenachricht',
          other: '# Folgenachrichten',
        })} („danke!“), ${f.count(noReplyNeeded)} von der beschäftigten Person markiert: keine Antwort nötig, ${f.count(seenUnsure)} beantwortet zu nicht gelesener Zeit, ${f.count(orderUnknown)} in unbekannter Reihenfolge. Als zu spät gezählt: ${f.count(elsewhere)} als anderswo beantwortet markiert.`,
      rulesCaption: 'In der Zielzeit beantwortete Anfragen, nach anderen Regeln',
      watched: (site, share) => `${site}: ${f.percent(share)} der Arbeitszeit der Probephase erfasst.`,
      corrections: (n) =>
        n === 0
          ? 'Zu den Tagen der Probephase wurde an keinem späteren Tag etwas angegeben oder geändert.'
          : f.plural(n, {
              one: '# Angabe zu einem Tag der Probephase wurde an einem späteren Tag gemacht.',
              other: '# Angaben zu Tagen der Probephase wurden an einem späteren Tag gemacht.',
            }),
      excluded:
        'Nachrichten, die keine Anfragen sind (Kopien, Listen, automatische), sind in den Wochenberichten nach Gründen gezählt.',
    },
    calendar: {
      review: 'Auswertung der Homeoffice-Probephase',
      notes: (range) =>
        `Die Probephase (${range}) endet. Reachable öffnen, Seite „Probephase“, und den Abschlussbericht mitbringen.`,
      remoteDay: 'Homeoffice (Probephase)',
    },
  };
};
