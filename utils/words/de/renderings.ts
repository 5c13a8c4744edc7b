import type { Words } from '../en/index.ts';
import type { GermanFormat } from './format.ts';

export const renderings = (f: GermanFormat): Words['renderings'] => {
  const days = {
    remote: 'Homeoffice-Tage',
    office: 'Bürotage',
    mixed: 'gemischten Tage',
    off: 'freien Tage',
  };
  return {
    text: {
      title: (title, week, dates) => `${title}: ${week} (${dates})`,
      within: (share) => `${share} in der Zielzeit`,
      usual: (span) => `übliche Antwortzeit ${span}`,
      usualNotReached: 'übliche Antwortzeit nicht erreicht',
      ninety: (span) => `90 % nach ${span}`,
      ninetyNotReached: '90 % nicht erreicht',
      undecided: (asks) => `${f.count(asks)} noch nicht entschieden`,
      open: (asks, oldest) => `${f.count(asks)} offen, die älteste seit ${oldest}`,
      line: (place, channel, parts) => `${place}, ${channel}: ${parts.join('; ')}.`,
      answeredOnly: (place, share) =>
        `Zählten nur beantwortete Nachrichten, wie bei anderen Werkzeugen, hieße es für die ${days[place]}: ${share}.`,
      watched: (site, share) => `Erfasst: ${site}, ${share} der Arbeitszeit.`,
    },
    markdown: {
      place: 'Arbeitsort',
      channel: 'Kanal',
      days: 'Tage',
      usual: 'Üblich',
      oldest: 'Älteste',
      otherRules: 'Nach anderen Regeln',
      notCounted: 'Nicht als Anfragen gezählt',
      watched: 'Erfasst',
      workingTimeWatched: 'Erfasste Arbeitszeit',
    },
  };
};
