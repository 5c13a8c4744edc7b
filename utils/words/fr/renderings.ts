import type { Words } from '../en/index.ts';
import type { FrenchFormat } from './format.ts';

export const renderings = (f: FrenchFormat): Words['renderings'] => {
  const days = {
    remote: 'jours de télétravail',
    office: 'jours au bureau',
    mixed: 'jours mixtes',
    off: 'jours de repos',
  };
  return {
    text: {
      title: (title, week, dates) => `${title} : ${week} (${dates})`,
      within: (share) => `${share} dans le délai`,
      usual: (span) => `réponse habituelle ${span}`,
      usualNotReached: 'réponse habituelle non atteinte',
      ninety: (span) => `90 % en ${span}`,
      ninetyNotReached: '90 % non atteints',
      undecided: (asks) => f.plural(asks, { one: '# pas encore tranchée', other: '# pas encore tranchées' }),
      open: (asks, oldest) => `${f.count(asks)} sans réponse, la plus ancienne depuis ${oldest}`,
      line: (place, channel, parts) => `${place}, ${channel} : ${parts.join(' ; ')}.`,
      answeredOnly: (place, share) =>
        `En ne comptant que les messages répondus, comme le font d’autres outils, les ${days[place]} donneraient ${share}.`,
      watched: (site, share) => `Observé : ${site}, ${share} du temps de travail.`,
    },
    markdown: {
      place: 'Lieu',
      channel: 'Canal',
      days: 'Jours',
      usual: 'Habituelle',
      oldest: 'La plus ancienne',
      otherRules: 'Selon d’autres règles',
      notCounted: 'Non compté comme demande',
      watched: 'Observé',
      workingTimeWatched: 'Temps de travail observé',
    },
  };
};
