import { format } from '../../words/de/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${format.plural(rows, { one: '# Anfrage', other: '# Anfragen' })} (${week}) und ${format.plural(before, {
    one: '# Anfrage an Bürotagen',
    other: '# Anfragen an Bürotagen',
  })} der Wochen davor`;

export const words: CheckWords = {
  title: 'Reachable: Bericht prüfen',
  heading: 'Bericht prüfen',
  means:
    'Wählen Sie die JSON-Datei eines Wochenberichts: Jede Zahl darin wird aus ihren Zeilen neu berechnet, hier auf diesem Computer. Nichts wird aufgezeichnet oder gesendet, und keine Berechtigung ist nötig. Von einer HTML-Datei lässt sich der SHA-256-Wert vergleichen.',
  choose: 'Datei auswählen oder auf diese Seite ziehen',
  computing: ['', ' wird berechnet …'],
  follows: (figures, rows, week, before) =>
    `Alle Zahlen (${format.count(figures)}) folgen aus den Zeilen: ${basis(rows, week, before)}.`,
  differs: (values, rows, week, before) =>
    `${format.plural(values, {
      one: '# Wert der Datei folgt nicht aus ihren Zeilen',
      other: '# Werte der Datei folgen nicht aus ihren Zeilen',
    })}: ${basis(rows, week, before)}.`,
  notComputed:
    'So übernommen, wie die Datei es angibt: wann jede Anfrage kam und beantwortet wurde, wo die beschäftigte Person war, die erfasste Zeit, was nicht als Anfrage gezählt wurde, die Markierungen, die Arbeitszeiten der Wochen davor und die Tage einer Probephase, aus denen ihr Vergleich berechnet ist. Fünf Anfragen, mit dem eigenen Postfach verglichen, prüfen die Zeiten; das Datum, an dem der SHA-256-Wert des Berichts bei Ihnen eintraf, zeigt, dass seither nichts geändert wurde.',
  differences: {
    caption: 'Was abweicht',
    captionFirst: (listed, all) =>
      `Was abweicht: die ersten ${format.count(listed)} von ${format.count(all)}`,
    where: 'Stelle in der Datei',
    file: 'Laut Datei',
    rows: 'Laut Zeilen',
    nothing: 'nichts',
  },
  fingerprint: {
    title: 'Ist es die Datei, von der die Mail sprach?',
    of: ['SHA-256-Wert von ', ':'],
    field: 'SHA-256-Wert in der Mail',
    paste: 'Die Mail nennt den der HTML-Datei. Fügen Sie ihn zum Vergleichen hier ein.',
    digits: (wanted, given) =>
      `Ein SHA-256-Wert hat ${format.count(wanted)} hexadezimale Ziffern, hier ${format.plural(given, { one: 'ist es #', other: 'sind es #' })}. Kopieren Sie ihn noch einmal aus der Mail.`,
    same: 'Derselbe: Es ist genau diese Datei, unverändert.',
    other:
      'Nicht derselbe: Es ist eine andere Datei, oder sie wurde geändert. Bitten Sie um die Datei, von der die Mail sprach.',
  },
};
