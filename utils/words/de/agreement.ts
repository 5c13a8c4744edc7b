import type { Words } from '../en/index.ts';
import type { GermanFormat } from './format.ts';

export const agreement = (f: GermanFormat): Words['agreement'] => {
  const weekdays = (days: readonly number[]) => f.list(days.map((day) => f.weekday(day)));
  const hours: Words['agreement']['hours'] = (all) =>
    all.map((one) => `${weekdays(one.days)} ${f.list(one.hours)}`).join('; ');
  return {
    title: 'Vereinbarung: Homeoffice in einer Probephase',
    // “Zwischen” would want another case of those who have no name.
    between: (employee, boss) => `Beteiligte: ${f.list([employee, boss])}`,
    boss: 'die vorgesetzte Person',
    aim: 'Wir erproben es für begrenzte Zeit und sehen uns die Zahlen gemeinsam an. Vorher ist nichts entschieden.',
    terms: 'Was wir vereinbaren',
    rules: (margin) =>
      `Die Probephase ist bestanden, wenn Homeoffice-Tage beim Anteil der rechtzeitig beantworteten Nachrichten nicht um mehr als ${f.plural(margin, { one: '# Prozentpunkt', other: '# Prozentpunkte' })} schlechter sind als Bürotage. Offene und verspätete Nachrichten zählen mit. Vor der Auswertung gibt es kein Ergebnis, danach sind drei möglich: nicht schlechter, schlechter, zu früh für eine Aussage. Jede spätere Änderung dieser Bedingungen wird datiert und im Bericht aufgeführt.`,
    privacy:
      'Reachable läuft auf dem Computer der beschäftigten Person, speichert keinen Nachrichtentext und sendet nichts irgendwohin. Die beschäftigte Person übergibt die Berichte selbst.',
    questions: 'Fragen, die sich stellen',
    asked: {
      visibility: 'Woher weiß ich, dass Sie arbeiten?',
      touch: 'Wie bleiben wir in Kontakt?',
      distraction: 'Werden Sie zu Hause nicht abgelenkt?',
      junior: 'Wer hilft unserem neuen Teammitglied?',
      equipment: 'Ist Ihr Arbeitsplatz zu Hause für die Arbeit geeignet?',
      internet: 'Was ist, wenn das Internet ausfällt?',
    },
    answers: {
      visibility: ({ chat, email }) =>
        `Sie sehen Arbeitsergebnisse und Antwortzeiten statt eines besetzten Stuhls. Im Chat antworte ich innerhalb von ${f.span(chat)}, auf E-Mails innerhalb von ${f.span(email)} Arbeitszeit, und ein Bericht zeigt jede Woche, wie oft das gelang, offene und verspätete Nachrichten eingeschlossen. Sie können Ihre eigenen Nachrichten damit vergleichen.`,
      touch: ({ hours: own, sites }) =>
        `Ich bin erreichbar wie im Büro: ${hours(own)}${sites.length === 0 ? '' : `, über ${f.list(sites)}`}, und telefonisch für alles, was nicht warten kann. Wenn ich den Schreibtisch verlasse, sage ich, wann ich zurück bin.`,
      distraction: () =>
        'Morgens sage ich, was ich vorhabe, abends, was erledigt ist. Erweisen sich Homeoffice-Tage als schlechter als Bürotage, dann sagen es die Zahlen, und wir hören auf.',
      junior: ({ chat, weekdays: days }) =>
        `Wer neu ist, bekommt innerhalb von ${f.span(chat)} Arbeitszeit eine Antwort, aus dem Homeoffice wie am Nachbartisch; der Bericht weist diese Anfragen gesondert aus. Am ${weekdays(days)} halte ich jeweils eine halbe Stunde für Gespräche mit geteiltem Bildschirm frei.`,
      equipment: () =>
        'Ich arbeite am Computer der Firma mit denselben Programmen, mit Headset und zweitem Bildschirm, in einem Zimmer mit Tür. Firmendaten bleiben dort, wo die Regeln der Firma sie haben wollen.',
      internet: () =>
        'Fällt die Verbindung aus, nutze ich binnen Minuten mein Telefon als Hotspot. Fällt auch das aus, rufe ich an und komme ins Büro oder nehme mir für diese Zeit frei.',
    },
    workingHours: 'Arbeitszeiten',
    hours,
    signature: (who) => `Datum und Unterschrift: ${who}`,
  };
};
