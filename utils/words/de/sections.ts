import type { Words } from '../en/index.ts';
import type { GermanFormat } from './format.ts';

export const sections = (f: GermanFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, { one: '# Anfrage', other: '# Anfragen' });
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `Stand: ${asOf}${over ? '' : '; die Woche ist noch nicht zu Ende'}. Vereinbarte Zeiten: ${targets
          .map(({ from, times }) => (from === null ? times : `ab ${from} ${times}`))
          .join('; ')}.`,
    },
    figures: {
      title: 'Die Woche in Zahlen',
      where: 'Arbeitsort',
      channel: 'Kanal',
      asks: 'Anfragen',
      within: 'In der Zielzeit',
      undecided: 'Noch nicht entschieden',
      usual: 'Übliche Antwortzeit',
      ninety: '90 % nach',
      open: 'Noch offen',
      oldest: 'Älteste wartet',
      baseline: (weeks, days) =>
        `letzte ${weeks} Wochen, ${f.plural(days, { one: '# Tag', other: '# Tage' })} mit Anfragen`,
      method: 'Zeiten sind Arbeitszeit, nach Kaplan–Meier einschließlich offener Anfragen.',
      apart: (apart, excluded) =>
        `${f.plural(apart, { one: '# gesondert gezählte Anfrage', other: '# gesondert gezählte Anfragen' })} und ${f.plural(
          excluded,
          { one: '# Nachricht, die keine Anfrage ist', other: '# Nachrichten, die keine Anfragen sind' },
        )}, sind weiter unten nach Gründen aufgeführt.`,
    },
    curves: {
      title: 'Wie schnell Anfragen beantwortet werden',
      remote: (number) => `Homeoffice, ${asks(number)}`,
      office: (weeks, number) => `Büro, ${weeks} Wochen, ${asks(number)}`,
      spoken: (channel) =>
        `${channel}: Anteil der beantworteten Anfragen nach gewarteter Arbeitszeit. Die Zahlen stehen in der Tabelle „Die Kurven in Zahlen“.`,
      minutes: 'Arbeitsminuten',
      hours: 'Arbeitsstunden',
      agreed: (span) => `vereinbart: ${span}`,
    },
    days: {
      title: 'Tag für Tag',
      lines: 'Eine Linie reicht von der Frage bis zur Antwort, Chat oben, E-Mail unten.',
      within: 'in der Zielzeit',
      late: 'zu spät',
      undecided: 'noch nicht entschieden',
      apart: 'gesondert gezählt.',
      arrow: 'Ein Pfeil: Die Antwort kam später, als der Streifen zeigt, oder steht noch aus.',
      remote: 'Homeoffice',
      office: 'Büro.',
      spoken: (date, place, number, late) =>
        `${date}, ${place}: ${asks(number)}, davon ${f.count(late)} zu spät. Die Zeilen stehen in der Tabelle „Alle Anfragen“.`,
      stated: (when) => `angegeben: ${when}`,
      before: (days) => f.plural(days, { one: '# Tag vorher', other: '# Tage vorher' }),
      later: (days) => f.plural(days, { one: '# Tag später', other: '# Tage später' }),
    },
    checkMe: {
      title: 'Zum Nachprüfen',
      who: 'Wer',
      channel: 'Kanal',
    },
    everyAsk: {
      title: 'Alle Anfragen',
      caption: 'Jede Anfrage der Woche in zeitlicher Folge, unter dem Tag ihrer ersten Arbeitsminute',
      number: 'Nr.',
      day: 'Tag',
      where: 'Arbeitsort',
      site: 'Website',
      asked: 'Gefragt',
      answered: 'Beantwortet',
      workingTime: 'Arbeitszeit',
      how: 'Wie',
      outcome: 'Ergebnis',
      timeNotSeen: 'Zeit nicht gesehen',
      elsewhere: 'anderswo',
      stillOpen: 'noch offen',
    },
    otherRules: {
      title: 'Dieselbe Woche nach anderen Regeln',
      caption: 'In der Zielzeit beantwortete Anfragen',
      rule: 'Regel',
      counted: 'Wie dieser Bericht zählt',
      withoutSameRoom: 'Ohne Anfragen, die nur ein späterer Beitrag im Raum beantwortet',
      withFollowUps: 'Mit den nie beantworteten Folgenachrichten als Anfragen',
      answeredOnly: 'Wenn nur beantwortete Nachrichten zählten, wie bei anderen Werkzeugen',
      withoutMarks: 'Ohne die eigenen Markierungen von Anfragen und Absendern',
    },
    numbers: {
      title: 'Die Kurven in Zahlen',
      caption: (channel) => `${channel}: Anteil, der innerhalb so langer Arbeitszeit beantwortet war`,
      where: 'Arbeitsort',
      line: (place, number) => `${place} (${asks(number)})`,
      dash: '–: So lange Wartezeiten wurden nicht beobachtet.',
      between: (from, to) => `${from} bis ${to}`,
      orMore: (from) => `${from} oder mehr`,
      certainty: (rows) =>
        `Übliche Antwortzeit mit ihrem 95-%-Intervall, das die Anfragen als voneinander unabhängig annimmt: ${rows
          .map(({ place, channel, usual, range }) => `${place} ${channel} ${usual} (${range})`)
          .join('; ')}.`,
    },
    apart: {
      title: 'Gesondert gezählt und nicht gezählt',
      asksCaption: 'Anfragen, zu denen etwas zu sagen ist',
      what: 'Was',
      asks: 'Anfragen',
      messagesCaption: 'Nachrichten der Woche, die keine Anfragen sind',
      reason: 'Grund',
      messages: 'Nachrichten',
    },
    watched: {
      title: 'Was erfasst wurde',
      nothing: 'In dieser Woche wurde keine Website gelesen.',
      caption: 'Anteil der Arbeitszeit mit fehlerfreier Lesung der Seite in den letzten fünf Minuten',
      site: 'Website',
      week: 'Woche',
      withheld:
        'Auf einer Seite gezeigt, aber zurückgehalten, weil nicht sicher lesbar oder für diesen Bericht ohne Belang (jeweils die größte gleichzeitige Zahl, über die Tage summiert):',
    },
    corrections: {
      title: 'Nachträgliche Angaben',
      nothing: 'Zu dieser Woche wurde an keinem späteren Tag etwas angegeben oder geändert.',
      caption: 'Angaben zu dieser Woche, gemacht an einem späteren Tag als dem, für den sie gelten',
      stated: 'Angegeben',
      what: 'Was',
      for: 'Für',
      now: 'Jetzt',
    },
    notes: {
      unseen: 'Was dieser Bericht nicht sieht',
      words: 'Was die Begriffe bedeuten',
      sources: 'Uhren, Hosts und wie sich alles nachrechnen lässt',
      hosts: 'Mit Erlaubnis der beschäftigten Person gelesen:',
      noHost: 'kein Host',
    },
  };
};
