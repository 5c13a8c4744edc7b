import type { Words } from '../en/index.ts';

export const people = (): Words['people'] => ({
  groups: { boss: 'Vorgesetzte Person', junior: 'Neues Teammitglied', team: 'Das Team', others: 'Andere' },
  check: {
    title: 'Zum Nachprüfen: die Anfragen der vorgesetzten Person',
    how: 'Greifen Sie fünf Zeilen heraus, suchen Sie diese Nachrichten in Ihrem eigenen Postfach oder Chat und vergleichen Sie die Minuten; greifen Sie dann fünf eigene Nachrichten dieser Woche heraus und suchen Sie sie hier. Eine Minute mehr oder weniger ist normal: Manche Seiten zeigen Zeiten nur auf die Minute, und eine E-Mail trägt die Uhrzeit des Computers, der sie gesendet hat.',
    caption: 'Jede Anfrage der vorgesetzten Person in zeitlicher Folge, beantwortet oder nicht',
    named: 'Zum Nachprüfen: die anderen hier genannten Personen',
    namedCaption: 'Jede Anfrage der anderen genannten Personen in zeitlicher Folge',
  },
  served: {
    title: 'Wer Antwort bekam, und wie schnell',
    caption: (weeks) =>
      `Homeoffice-Tage dieser Woche neben den Bürotagen der letzten ${weeks} Wochen; Zeiten sind übliche Antwortzeiten in Arbeitszeit`,
    who: 'Wer',
    place: 'Arbeitsort',
    tooFew: 'zu wenige',
    note: (fewest) =>
      `Wer zu welcher Gruppe gehört, ist eine Angabe der beschäftigten Person. Zu wenige: Weniger als ${fewest} Anfragen sagen mehr über eine von ihnen als über eine Gruppe.`,
  },
  edits: {
    title: 'Eigene Eingriffe',
    none: 'Die beschäftigte Person hat keine Anfrage markiert und nichts korrigiert, was diese Woche betrifft.',
    kinds: {
      mark: 'Markierungen von Anfragen',
      place: 'an einem späteren Tag korrigierte Arbeitsorte',
      schedule: 'Änderungen der Arbeitszeiten',
      holiday: 'Feiertage',
      target: 'Änderungen der Zielzeiten',
      person: 'als keine Person markierte Absender',
      erased: 'gelöschte Aufzeichnungen',
    },
    back: (kind, back) => `${kind} (davon zurückgenommen: ${back})`,
    line: (parts) =>
      `Eigene Eingriffe der beschäftigten Person, die diese Woche betreffen, gleich wann sie gemacht wurden: ${parts.join('; ')}. Wie der Anteil ohne die Markierungen wäre, steht unter „Dieselbe Woche nach anderen Regeln“.`,
  },
});
