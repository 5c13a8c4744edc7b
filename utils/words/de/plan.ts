import type { Words } from '../en/index.ts';
import type { GermanFormat } from './format.ts';

/** Abwesenheiten und Tagesplan im Bericht, und die Mails daraus. */
export const plan = (f: GermanFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) =>
      `Abwesenheiten: ${f.count(promised)} angekündigt, ${f.count(kept)} eingehalten`,
    caption: 'Angekündigte Abwesenheiten, mit zugesagter und tatsächlicher Rückkehr',
    share: (kept, decided, share) =>
      `${f.count(kept)} von ${f.count(decided)} fälligen Zusagen (${f.percent(share)}) wurden eingehalten.`,
    running: (number) =>
      f.plural(number, {
        one: '# Zusage ist noch nicht fällig.',
        other: '# Zusagen sind noch nicht fällig.',
      }),
    meaning:
      'Eine Abwesenheit, die mit einer Rückkehrzeit angekündigt wurde. Eingehalten: bis dahin oder höchstens fünf Minuten später zurück, nach eigener Angabe oder durch eine Nachricht, die innerhalb von fünf Minuten um die zugesagte Zeit gesendet wurde. Schweigen gilt nicht als eingehalten. Keine Abwesenheit wird von einer Wartezeit abgezogen.',
    day: 'Tag',
    note: 'Notiz',
    from: 'Abwesend ab',
    promised: 'Rückkehr zugesagt',
    back: 'Zurück',
    kept: 'Eingehalten',
    noNote: 'ohne Notiz',
    by: {
      ended: (time) => `${time}, nach eigener Angabe`,
      message: (time) => `${time}, Nachricht gesendet`,
    },
    noSign: 'kein Zeichen',
    isKept: 'eingehalten',
    notKept: 'nicht eingehalten',
    notDue: 'noch nicht fällig',
    heard: (notes) => `Abwesend: ${notes.join('; ')}. Die Zeilen stehen in der Tabelle „Abwesenheiten“.`,
    stretch: (note, from, until) => `${note}, ${from} bis ${until}`,
    legend: 'angekündigte Abwesenheit.',
    line: (promised, kept, decided, share) =>
      `Abwesenheiten: ${f.count(promised)} angekündigt, ${f.count(kept)} von ${f.count(decided)} fälligen eingehalten (${f.percent(share)}).`,
  },
  done: {
    title: (planned, done) => `Geplant und erledigt: ${f.count(done)} von ${f.count(planned)}`,
    caption: 'Was für einen Tag geplant war und was daraus wurde',
    meaning:
      'Selbst geschrieben und selbst abgehakt; hier ist nichts gemessen. Was mittags im Plan stand, gilt als geplant, auch wenn es später herausgenommen wurde. Was nach Mittag hinzukam, zählt nicht mit.',
    added: (added, done) => `Nach Mittag hinzugekommen: ${f.count(added)}, davon erledigt: ${f.count(done)}.`,
    day: 'Tag',
    written: 'Plan geschrieben',
    item: 'Vorhaben',
    became: 'Ergebnis',
    isDone: 'erledigt',
    notDone: 'nicht erledigt',
    later: 'später hinzugekommen',
    dropped: 'später herausgenommen',
    reworded: 'später umformuliert',
  },
  usual: { lunch: 'Mittagspause', short: 'Kurze Pause', focus: 'Konzentriertes Arbeiten' },
  mail: {
    hello: 'Guten Tag,',
    home: (date) => `Heute im Homeoffice, ${date}`,
    homePlan: 'heute arbeite ich von zu Hause. Ich habe vor:',
    homeNoPlan: 'heute arbeite ich von zu Hause.',
    reach: (chat, email) =>
      `Im Chat antworte ich wie vereinbart innerhalb von ${chat} Arbeitszeit, auf E-Mails innerhalb von ${email}.`,
    wrapUp: (date) => `Mein Tag in Kürze, ${date}`,
    planned: (planned, done) =>
      `heute geplant: ${f.plural(planned, { one: '# Vorhaben', other: '# Vorhaben' })}, erledigt: ${f.count(done)}.`,
    nothingPlanned: 'für heute hatte ich nichts Bestimmtes geplant.',
    done: 'Erledigt:',
    moved: 'Auf den nächsten Arbeitstag verschoben:',
    regards: 'Freundliche Grüße',
    shortened: 'Gekürzt: Der ganze Text passte nicht in den Entwurf.',
  },
  status: {
    away: (note, time) => `${note}, zurück um ${time}`,
    home: 'Im Homeoffice',
    office: 'Im Büro',
    plan: (where, items) => `${where}. Heute: ${items.join(', ')}`,
  },
});
