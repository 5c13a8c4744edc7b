import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { FrenchFormat } from './format.ts';

/*
 * Glossaire. ask : demande · reply : réponse · target : délai (convenu) · within target : dans le délai · late : en
 * retard · undecided : pas encore tranchée · open : sans réponse · remote / office day : jour de télétravail, jour au
 * bureau · mixed : mixte · follow-up : message de suite · same-room : message ultérieur dans le salon · coverage,
 * watched : observé · baseline : jours au bureau des dernières semaines · trial : phase d’essai · margin : marge ·
 * verdict : verdict · employee : la personne concernée · place : lieu
 */

export const report = (f: FrenchFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(within)} sur ${f.count(decided)}`;
  return {
    title: 'Rapport hebdomadaire de joignabilité',
    employee: 'la personne concernée',
    places: { remote: 'Télétravail', office: 'Bureau', mixed: 'Mixte', off: 'Repos' },
    placesWithin: { remote: 'télétravail', office: 'bureau', mixed: 'mixte', off: 'repos' },
    channels: { chat: 'Chat', email: 'E-mail' },
    channelsWithin: { chat: 'chat', email: 'e-mail' },
    outcomes: {
      within: 'dans le délai',
      late: 'en retard',
      undecided: 'pas encore tranchée',
      unseen: 'répondue, heure non vue',
      'follow-up': 'message de suite',
      'no-reply-needed': 'marquée : pas de réponse attendue',
      'not-a-person': 'pas une personne',
      'order-unknown': 'ordre inconnu',
    },
    how: {
      linked: 'réponse liée',
      direct: 'dans la même conversation',
      'names-asker': 'nomme la personne',
      'same-room': 'message ultérieur dans le salon',
    },
    comma: ', ',
    labelled: (label, text) => `${label} : ${text}`,
    days: (days) => f.plural(days, { one: '# jour', other: '# jours' }),
    asks: (asks) => f.plural(asks, { one: '# demande', other: '# demandes' }),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? 'rien de tranché' : `${outOf(within, decided)} (${f.percent(share)})`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? 'non atteint' : f.span(value)),
    targets: ({ chat, email }) => `chat ${f.span(chat)}, e-mail ${f.span(email)} de temps de travail`,
    agreed: (targets) => `Délais convenus : ${targets}.`,
    asOf: (instant) => `État au ${instant}.`,
    sitesWatched: (sites) =>
      sites.length === 0
        ? 'Aucun site n’a été lu.'
        : `Observé : ${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))} du temps de travail.`,
  };
};
