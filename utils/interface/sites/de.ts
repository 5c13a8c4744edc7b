import { format } from '../../words/de/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'Reachable liest eine Seite nur dort, wo Sie es erlauben, und zeichnet nur die Konten auf, die Sie als Arbeitskonten bezeichnen. Zeiten und Absender bleiben auf diesem Computer; der Text einer Nachricht wird nie gespeichert. Private Fenster werden nie gelesen.',
  offices:
    'Roundcube, SOGo, Mattermost, Zulip und andere laufen unter der eigenen Adresse Ihres Büros: Öffnen Sie sie, dann Reachable, und wählen Sie „Lesen“. Programme auf Computer und Telefon werden nicht beobachtet.',
  at: (name, host) => `${name} bei ${host}`,
  allow: (name) => `Lesen erlauben: ${name}`,
  status: {
    forbidden: 'Ihre Organisation erlaubt das nicht. Hier wird nichts gelesen.',
    takenBack: 'Wird nicht gelesen: Die Erlaubnis wurde zurückgenommen. Was aufgezeichnet ist, bleibt.',
    notAllowed: 'Nicht erlaubt. Hier wird nichts gelesen.',
    noWork: 'Erlaubt, aber kein Arbeitskonto gewählt: Es wird nichts aufgezeichnet.',
    signedOut: (name, since) => `${name} ist abgemeldet seit ${since}.`,
    changed: (since) =>
      `Diese Seite hat sich geändert: Was seit ${since} gelesen wurde, kann unvollständig sein.`,
    reading: 'Wird gelesen.',
    waiting: 'Erlaubt. Gelesen wird, sobald die Seite offen ist.',
  },
  describe: 'Beschreibung der Seite für eine Fehlermeldung kopieren',
  described: 'Kopiert: ihr Aufbau, ohne ein Wort von irgendwem.',
  recorded: 'Arbeitskonto, wird aufgezeichnet',
  counted: 'nur gezählt, nie gespeichert',
  noAccount: (name) => `Noch kein Konto gesehen. Öffnen Sie ${name} in einem Tab und melden Sie sich an.`,
};
