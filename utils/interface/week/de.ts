import { format } from '../../words/de/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: 'Frei',
    from: (day) => `${day}: von`,
    until: (day) => `${day}: bis`,
    add: 'Zeiten hinzufügen',
    addOn: (day) => `Zeiten hinzufügen: ${day}`,
    remove: (day, number) => `Zeiten ${number} entfernen: ${day}`,
    likeMonday: (first, last) => `Zeiten von ${first} bis ${last} übernehmen`,
    faults: {
      incomplete: 'Bitte beide Zeiten eintragen oder die Zeile mit × entfernen.',
      nothing: 'Beide Zeiten sind gleich. Bitte ein späteres Ende wählen.',
      overlap: 'Das beginnt, bevor die Zeile darüber endet. Bitte einen späteren Beginn wählen.',
    },
  },
  zone: {
    label: 'Zeitzone',
    hint: 'Die Arbeitszeiten gelten in dieser Zone, auch auf Reisen.',
    unknown:
      'Eine Zeitzone dieses Namens gibt es nicht. Bitte eine aus der Liste wählen, zum Beispiel Europe/Berlin.',
    use: (zone) => `Die dieses Computers verwenden: ${zone}`,
  },
  remote: {
    none: 'Büro oder frei',
    day: 'Ganzer Tag',
    morning: 'Vormittag',
    afternoon: 'Nachmittag',
  },
};
