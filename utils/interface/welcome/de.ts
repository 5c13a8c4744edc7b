import { format } from '../../words/de/format.ts';
import type { WelcomeWords } from './en.ts';
export { format };

export const words: WelcomeWords = {
  title: 'Reachable: einrichten',
  heading: 'Reachable einrichten',
  lead: 'Das dauert etwa eine Minute. Die Eingabetaste führt weiter, und alles lässt sich später ändern.',
  change: 'Ändern',
  goOn: 'Weiter',

  consent: {
    title: 'Was Reachable liest',
    lines: [
      'Gelesen wird, wann eine Nachricht kommt und wann Sie antworten, von wem sie ist und wie sie Sie anspricht – nur auf den Websites und in den Konten, die Sie wählen.',
      'Nie gespeichert werden Texte, Betreffzeilen, Tastatureingaben oder Bilder des Bildschirms; private Fenster werden nie gelesen.',
      'Personen werden als Codes gespeichert. Ein Name steht nur dort, wo Sie einen angeben.',
      'Alles bleibt auf diesem Computer: Es gibt keinen Server und keine Anmeldung, und nichts wird gesendet.',
      'Apps auf Telefon und Desktop werden nicht erfasst. Eine Antwort von dort zählt, sobald die Webseite sie zeigt.',
      'Der Bericht gehört Ihnen. Niemand bekommt ihn, wenn Sie ihn nicht weitergeben.',
    ],
    agree: 'Ich stimme zu',
    notNow: 'Nicht jetzt',
    declined: (keys) =>
      keys === null
        ? 'Nichts wird aufgezeichnet. Reachable lässt sich später über das Symbol in der Symbolleiste einrichten.'
        : `Nichts wird aufgezeichnet. Reachable lässt sich später über das Symbol in der Symbolleiste oder mit ${keys} einrichten.`,
    agreed: (moment) => `Zugestimmt am ${moment}.`,
    withdraw: 'Aufzeichnung beenden',
    kept: 'Wird sie beendet, wird sofort nichts mehr gelesen. Das Aufgezeichnete bleibt.',
  },

  sites: {
    title: 'Websites und Arbeitskonten',
    lead: 'Schalten Sie die Websites ein, die Sie für die Arbeit nutzen; der Browser fragt bei jeder nach. Wählen Sie dann die Arbeitskonten: Nur diese werden aufgezeichnet.',
    look: 'In meinen offenen Tabs suchen',
    lookMeans:
      'Der Browser fragt, ob Reachable die Adressen Ihrer Tabs sehen darf; manche nennen das „Browserverlauf“. Sie werden einmal angesehen und nicht gespeichert, und die Berechtigung wird sofort zurückgegeben.',
    looking: 'Die offenen Tabs werden angesehen …',
    found: (count) =>
      format.plural(count, {
        one: '# Website gefunden. Sie steht zuerst.',
        other: '# Websites gefunden. Sie stehen zuerst.',
      }),
    noneFound: 'In keinem Tab ist eine Website offen, die Reachable kennt.',
    other: 'Webmail oder Chat unter einer eigenen Adresse Ihres Betriebs',
    choose: 'Offenen Tab wählen',
    allow: 'Lesen erlauben',
    otherMeans:
      'Fehlt das eigene Webmail oder der eigene Chat Ihres Betriebs? Öffnen Sie die Seite in einem Tab und dann Reachable in der Symbolleiste: Dort wird das Lesen angeboten.',
    unknown: (host) =>
      `${host} zeigt weder Webmail noch Chat, die Reachable lesen kann. Die Berechtigung wurde zurückgegeben.`,
    none: 'Noch kein Arbeitskonto: Nichts wird aufgezeichnet, bis eines gewählt ist.',
    recorded: (accounts) => `Aufgezeichnet: ${accounts}.`,
  },

  week: {
    title: 'Wann Sie arbeiten',
    lead: 'Antwortzeiten laufen nur innerhalb dieser Zeiten.',
    hours: 'Arbeitszeiten',
    remote: 'Tage im Homeoffice',
    remoteMeans:
      'An diesen Tagen schaltet sich der Homeoffice-Modus von selbst ein. Von Hand lässt er sich immer umschalten.',
    noRemote: 'Keine festen Tage im Homeoffice.',
    atHome: (days) => `Im Homeoffice: ${days}.`,
  },

  you: {
    title: 'Für den Bericht',
    lead: 'Beides kann leer bleiben.',
    name: 'Ihr Name, wie er im Bericht stehen soll',
    boss: 'E-Mail-Adresse oder Chat-Kennung der vorgesetzten Person',
    bossMeans:
      'Der Bericht führt dann die Anfragen der vorgesetzten Person auf, zum Vergleich mit ihrem Postfach. Die Adresse wird in einen Code umgewandelt und nicht gespeichert.',
    named: (count) =>
      format.plural(count, {
        one: 'Die vorgesetzte Person ist unter # Adresse bekannt.',
        other: 'Die vorgesetzte Person ist unter # Adressen bekannt.',
      }),
    reportFor: (name) => `Der Bericht handelt von ${name}.`,
    empty: 'Nichts angegeben.',
  },

  done: {
    title: 'Fertig eingerichtet',
    open: (keys) =>
      keys === null
        ? 'Das Fenster öffnet sich über das Symbol von Reachable in der Symbolleiste.'
        : `Das Fenster öffnet sich mit ${keys} oder über das Symbol von Reachable in der Symbolleiste.`,
    record:
      'Die Aufzeichnung beginnt, sobald ein Arbeitskonto in einem Tab offen ist. Ein schon offener Tab muss nicht neu geladen werden.',
    friday:
      'Nach der letzten Arbeitsstunde der Woche, meist am Freitag, kommt der Hinweis, dass der Wochenbericht bereit ist. Ob Sie ihn weitergeben, entscheiden Sie.',
    settings: 'Einstellungen',
  },
};
