import { format } from '../../words/de/format.ts';
import type { PeopleWords } from './en.ts';

export { format };

const asks = (number: number) => format.plural(number, { one: '# Anfrage', other: '# Anfragen' });

export const words: PeopleWords = {
  title: 'Reachable: Personen',
  heading: 'Personen',
  means:
    'Reachable speichert keine Namen: Absender kennt es nur durch einen Code, den dieser Computer bildet. Geben Sie hier an, wer wer ist, soweit Sie möchten. Der Bericht zeigt dann, wie die vorgesetzte Person, ein neues Teammitglied, das Team und alle anderen Antwort bekamen. Ein Name bleibt auf diesem Computer und steht in einem Bericht nur, wenn Sie Namen für diesen Bericht einschalten. Mail und Chat einer Person bekommen denselben Namen und dieselbe Gruppe.',
  name: 'Name',
  group: 'Gruppe',
  groups: { boss: 'Vorgesetzte Person', junior: 'Neues Teammitglied', team: 'Team', others: 'Andere' },
  form: {
    title: 'Über die Adresse hinzufügen',
    means:
      'Eine E-Mail-Adresse oder eine Kennung oder ein Spitzname aus Ihrem Chat. Daraus wird der Code gebildet; die Adresse selbst wird nicht gespeichert. Ohne Name und Gruppe wird nur gesucht.',
    address: 'Adresse',
    add: 'Hinzufügen',
    look: 'Suchen',
    found: (site, number) =>
      number === 0
        ? `${site}: noch keine Anfrage; wird erkannt, sobald eine kommt.`
        : `${site}: bisher ${asks(number)}.`,
  },
  refused: {
    own: 'Das ist ein eigenes Konto: Was es sendet, sind Ihre Antworten, keine Anfragen.',
    nobody:
      'Keine Ihrer Websites nennt Absender auf diese Weise. Geben Sie eine ganze E-Mail-Adresse ein oder die Kennung, die Ihr Chat im Profil zeigt.',
  },
  saved: 'Gespeichert.',
  undo: 'Letzte Änderung rückgängig machen',
  list: {
    title: 'Wer Sie gefragt hat, die häufigsten zuerst',
    empty: 'Noch niemand. Absender erscheinen hier, sobald eine ihrer Nachrichten gelesen wurde.',
    more: (number) => `${format.count(number)} weitere anzeigen`,
  },
  row: {
    sender: (number) => `Absender ${format.count(number)}`,
    told: (site, number, latest) => `${site}, ${asks(number)}, die letzte ${latest}.`,
    silent: 'Noch keine Anfrage; wird erkannt, sobald eine kommt.',
    open: 'Wartende Unterhaltung öffnen',
    notAPerson: 'Keine Person',
    notAPersonMeans:
      'Was dieser Absender fragt, zählt nicht. Der Bericht sagt, wie viele Absender Sie als keine Person markiert haben und wie der Anteil mit ihnen wäre.',
  },
};
