import type { Words } from '../en/index.ts';

export const definitions = (): Words['definitions'] => ({
  terms: {
    ask: [
      'Anfrage',
      'eine Nachricht von einem Menschen, die eine Antwort der beschäftigten Person erwartet: eine E-Mail an sie (An), eine Direktnachricht, eine @Erwähnung, eine Antwort in einem von ihr begonnenen Thread. Mehrere Nachrichten einer Person hintereinander sind eine Anfrage, gemessen ab der ersten.',
    ],
    reply: [
      'Antwort',
      'die erste eigene Nachricht der beschäftigten Person, die antwortet: im Thread, im direkten Chat oder im Mailverlauf; in einem Raum dort. Automatische Antworten, Weiterleitungen und Reaktionen zählen nicht.',
    ],
    minutes: [
      'Arbeitsminuten',
      'die Minuten einer Wartezeit, die in die Arbeitszeit der beschäftigten Person fallen. Eine Frage vom Abend, die um 9:05 Uhr beantwortet wird, hat bei Arbeitsbeginn um 9:00 Uhr 5 Arbeitsminuten gedauert.',
    ],
    within: [
      'In der Zielzeit',
      'beantwortet innerhalb der Arbeitszeit, die vereinbart war, als die Frage kam. Offen und älter zählt als zu spät. Offen und jünger ist noch nicht entschieden und geht nicht in den Anteil ein.',
    ],
    usual: [
      'Üblich, 90. Perzentil',
      'die Zeiten nach Kaplan–Meier, nach denen die Hälfte und 90 % beantwortet waren. Offene Anfragen gehen ein, unbeantwortete Nachrichten können die Zahl also nicht schönen. „Nicht erreicht“: Zu viele sind noch offen oder wurden zu einer Zeit beantwortet, die nicht gelesen wurde. Kein Ausreißer wird entfernt, kein Mittelwert verwendet.',
    ],
    places: [
      'Homeoffice, Büro, gemischt',
      'wo die beschäftigte Person war, als die Arbeitszeit der Anfrage begann, nach ihrem eigenen Schalter. Ein Arbeitstag, an dem nicht umgeschaltet wurde, ist ein Bürotag. Ein Tag mit mehr als 15 % der Arbeitszeit am anderen Ort ist gemischt.',
    ],
    watched: [
      'Erfasst',
      'Arbeitszeit, in der die Seite der Website innerhalb der letzten fünf Minuten fehlerfrei gelesen wurde. Eine später geöffnete Seite zeigt frühere Nachrichten dennoch mit deren eigenen Zeiten.',
    ],
  },
  unseen: {
    apps: 'Programme auf Computer und Telefon, Anrufe und Besprechungen werden nicht erfasst. Eine vom Telefon gesendete Antwort zählt ab der Zeit, die die Webseite später zeigt.',
    pages:
      'Gelesen werden nur geöffnete Seiten der hier genannten Websites und Konten; eine Nachricht, die keine geöffnete Seite zeigte, steht nicht in diesem Bericht.',
    switch: 'Wo die beschäftigte Person war, sagt ihr eigener Schalter. Nichts hier überprüft diese Angabe.',
    weekdays:
      'Ein Homeoffice-Tag wird mit anderen Wochentagen verglichen: Unterschiede zwischen den Wochentagen selbst sind nicht herausgerechnet.',
  },
  recompute: (product) =>
    `Jede Zahl folgt aus den Zeilen der JSON-Datei dieses Berichts und lässt sich neu berechnen: auf der Seite „Bericht prüfen“ der Erweiterung oder ohne sie mit dem veröffentlichten Programm ${product}: `,
  nothingSent:
    'Es wurden kein Nachrichtentext und kein Betreff gespeichert; nichts wurde irgendwohin gesendet. Die beschäftigte Person hat diese Datei selbst übergeben.',
});
