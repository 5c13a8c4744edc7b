import { format } from '../../words/de/format.ts';
import type { TrialWords } from './en.ts';

export { format };

export const words: TrialWords = {
  title: 'Reachable: Probephase',
  heading: 'Probephase',
  means:
    'Vereinbaren Sie einige Wochen mit festen Homeoffice-Tagen und klaren Zielzeiten, sehen Sie sich die Zahlen an einem festen Tag gemeinsam an, und entscheiden Sie dann.',
  done: {
    saved: 'Gespeichert. Die Änderung trägt ihr Datum.',
    unchanged: 'Es wurde nichts geändert.',
    calendar: (file) => `Gespeichert als ${file}. Öffnen Sie die Datei mit Ihrem Kalender.`,
    file: (file) => `Gespeichert als ${file}.`,
  },
  progress: {
    before: (start) => `Beginnt am ${start}`,
    running: (week, of) => `Woche ${format.count(week)} von ${format.count(of)}`,
    reviewDue: (review) => `Auswertung am ${review}`,
    over: (review) => `Ausgewertet am ${review}`,
    next: (date) => `Am ${date} ist der nächste Homeoffice-Tag.`,
    noNext: 'Kein Homeoffice-Tag steht mehr aus.',
    review: (date) => `Die Auswertung ist am ${date}.`,
    calendar: 'Erinnerung an die Auswertung für den Kalender',
    calendarDays: '… mit den Homeoffice-Tagen',
    another: 'Weitere Probephase planen',
    changed: 'Der Plan wurde seit der Vereinbarung geändert; die Berichte führen jede Änderung auf.',
  },
  plan: {
    open: 'Probephase planen',
    change: 'Plan ändern',
    fields: {
      start: 'Erster Tag',
      weeks: 'Wochen',
      weekdays: 'Homeoffice-Tage',
      chat: 'Antwort im Chat innerhalb von, Arbeitsminuten',
      email: 'Antwort auf E-Mails innerhalb von, Arbeitsminuten',
      margin: 'Toleranz, Prozentpunkte',
      review: 'Gemeinsame Auswertung am',
      boss: 'Vereinbart mit',
      ended: 'Vorzeitig beendet am',
    },
    hints: {
      email: '240 sind vier Stunden.',
      margin:
        'Um so viel dürfen Homeoffice-Tage beim Anteil der rechtzeitig beantworteten Anfragen schlechter sein.',
      review: 'Vor diesem Tag nennt kein Bericht ein Ergebnis.',
      boss: 'Der Name, nur für die Vereinbarung. Kann leer bleiben.',
      ended: 'Leer lassen, solange die Probephase läuft.',
    },
    save: 'Plan speichern',
    saveChanges: 'Änderungen speichern',
    changesDated:
      'Jede Änderung trägt ihr Datum und steht in den Berichten, auch eine, die zurückgenommen wird.',
  },
  faults: {
    noDate: 'Wählen Sie ein Datum.',
    notWhole: (example) => `Geben Sie eine ganze Zahl ein, zum Beispiel ${format.count(example)}.`,
    tooSmall: (least) => `Geben Sie ${format.count(least)} oder mehr ein.`,
    tooManyWeeks: (most) =>
      `Das ist zu viel: höchstens ${format.plural(most, { one: '# Woche', other: '# Wochen' })}.`,
    tooManyMinutes: (most) =>
      `Das ist zu viel: höchstens ${format.plural(most, { one: '# Arbeitsminute', other: '# Arbeitsminuten' })}.`,
    tooManyPoints: (most) =>
      `Das ist zu viel: höchstens ${format.plural(most, { one: '# Prozentpunkt', other: '# Prozentpunkte' })}.`,
    noWeekday: 'Wählen Sie mindestens einen Homeoffice-Tag.',
    reviewBeforeEnd:
      'Die Auswertung liegt vor dem letzten Homeoffice-Tag. Wählen Sie diesen Tag oder einen späteren.',
    endedBeforeStart: 'Die Probephase kann nicht vor ihrem ersten Tag enden. Wählen Sie ein späteres Datum.',
    endedAfterEnd:
      'Die Probephase endet ohnehin vorher. Wählen Sie ein früheres Datum, oder lassen Sie das Feld leer.',
  },
  chance: {
    title: 'Wie eine solche Probephase wahrscheinlich ausgeht',
    recorded: (days) =>
      `Aus Ihren eigenen aufgezeichneten Bürotagen (${format.count(days)} vor dem ersten Tag); Sie können andere Zahlen ausprobieren.`,
    assumed: (days) =>
      `Zu wenige Bürotage sind aufgezeichnet (${format.count(days)} vor dem ersten Tag), deshalb sind diese Zahlen angenommen; geben Sie Ihre eigenen ein, wenn Sie sie kennen.`,
    asksPerDay: 'Nachrichten am Tag, die eine Antwort erwarten',
    share: 'Im Büro rechtzeitig beantwortet, %',
    noPlan: 'Füllen Sie den Plan aus, um es zu sehen.',
    days: (remote, office) =>
      `${format.plural(remote, { one: '# Homeoffice-Tag', other: '# Homeoffice-Tage' })} gegen ${format.plural(office, { one: '# Bürotag', other: '# Bürotage' })}.`,
    equal: (notWorse, tooEarly, worse) => [
      'Wenn Homeoffice-Tage in Wahrheit genauso gut sind: ',
      `${notWorse} „Nicht schlechter“`,
      `, ${tooEarly} „Zu früh für eine Aussage“, ${worse} ein falsches „Schlechter“.`,
    ],
    worse: (points, worse, notWorse) =>
      `Wenn sie in Wahrheit um ${format.plural(points, { one: '# Prozentpunkt', other: '# Prozentpunkte' })} schlechter sind: ${worse} „Schlechter“, ${notWorse} ein falsches „Nicht schlechter“.`,
    mostlyTooEarly: 'Eine solche Probephase endet meist mit „Zu früh für eine Aussage“.',
    whatHelps: (offers) => `Was helfen würde: ${offers}.`,
    nothingHelps: 'Mehr Homeoffice-Tage, mehr Nachrichten am Tag oder eine größere Toleranz würden helfen.',
    help: {
      'another-weekday': (chance) => `ein weiterer Homeoffice-Tag in der Woche (${chance})`,
      'twice-the-weeks': (chance) => `doppelt so viele Wochen (${chance})`,
      'a-baseline': (chance) => `acht Wochen Bürotage, vorher aufgezeichnet oder eingelesen (${chance})`,
      'a-wider-margin': (chance) => `eine um 5 Prozentpunkte größere Toleranz (${chance})`,
    },
  },
  agreement: {
    title: 'Vereinbarung zum Unterschreiben',
    print: 'Vereinbarung drucken',
    means:
      'Die Antworten sind aus Ihren Einstellungen entworfen. Schreiben Sie sie in eigenen Worten: Sie bleiben hier gespeichert.',
  },
  closing: {
    title: 'Abschlussbericht',
    html: 'Als HTML speichern',
    print: 'Drucken oder PDF',
    json: 'JSON',
  },
};
