import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { GermanFormat } from './format.ts';

/*
 * Glossar. ask: Anfrage · reply: Antwort · target: Zielzeit · within target: in der Zielzeit (im ersten Satz: in der
 * vereinbarten Zeit) · late: zu spät · undecided: noch nicht entschieden · open: noch offen · remote / office day:
 * Homeoffice-Tag, Bürotag · mixed: gemischt · follow-up: Folgenachricht · same-room: späterer Beitrag im Raum ·
 * coverage, watched: erfasst · baseline: Bürotage der letzten Wochen · trial: Probephase · margin: Toleranz ·
 * verdict: Ergebnis · employee: die beschäftigte Person · place: Arbeitsort
 */

export const report = (f: GermanFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(within)} von ${f.count(decided)}`;
  return {
    title: 'Wochenbericht zur Erreichbarkeit',
    employee: 'die beschäftigte Person',
    places: { remote: 'Homeoffice', office: 'Büro', mixed: 'Gemischt', off: 'Frei' },
    placesWithin: { remote: 'Homeoffice', office: 'Büro', mixed: 'gemischt', off: 'frei' },
    channels: { chat: 'Chat', email: 'E-Mail' },
    channelsWithin: { chat: 'Chat', email: 'E-Mail' },
    outcomes: {
      within: 'in der Zielzeit',
      late: 'zu spät',
      undecided: 'noch nicht entschieden',
      unseen: 'beantwortet, Zeit nicht gesehen',
      'follow-up': 'Folgenachricht',
      'no-reply-needed': 'markiert: keine Antwort nötig',
      'not-a-person': 'keine Person',
      'order-unknown': 'Reihenfolge unbekannt',
    },
    how: {
      linked: 'verknüpfte Antwort',
      direct: 'in derselben Unterhaltung',
      'names-asker': 'nennt die fragende Person',
      'same-room': 'späterer Beitrag im Raum',
    },
    comma: ', ',
    labelled: (label, text) => `${label}: ${text}`,
    days: (days) => f.plural(days, { one: '# Tag', other: '# Tage' }),
    asks: (asks) => f.plural(asks, { one: '# Anfrage', other: '# Anfragen' }),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? 'nichts entschieden' : `${outOf(within, decided)} (${f.percent(share)})`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? 'nicht erreicht' : f.span(value)),
    targets: ({ chat, email }) => `Chat ${f.span(chat)}, E-Mail ${f.span(email)} Arbeitszeit`,
    agreed: (targets) => `Vereinbart: ${targets}.`,
    asOf: (instant) => `Stand: ${instant}.`,
    sitesWatched: (sites) =>
      sites.length === 0
        ? 'Es wurde keine Website gelesen.'
        : `Erfasst: ${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))} der Arbeitszeit.`,
  };
};
