import type { Words } from '../en/index.ts';

export const people = (): Words['people'] => ({
  groups: { boss: 'Responsable', junior: 'Collègue débutant', team: 'L’équipe', others: 'Autres' },
  check: {
    title: 'À vérifier vous-même : les demandes du responsable',
    how: 'Choisissez cinq lignes, retrouvez ces messages dans votre propre messagerie ou votre chat et comparez les minutes ; choisissez ensuite cinq de vos messages de la semaine et cherchez-les ici. Une minute de plus ou de moins est normale : certaines pages n’indiquent l’heure qu’à la minute, et un e-mail porte l’heure de l’ordinateur qui l’a envoyé.',
    caption: 'Chaque demande du responsable dans l’ordre du temps, répondue ou non',
    named: 'À vérifier vous-même : les autres personnes nommées ici',
    namedCaption: 'Chaque demande des autres personnes nommées, dans l’ordre du temps',
  },
  served: {
    title: 'Qui a reçu une réponse, et en combien de temps',
    caption: (weeks) =>
      `Jours de télétravail de cette semaine à côté des jours au bureau des ${weeks} dernières semaines ; les temps sont les temps habituels, en temps de travail`,
    who: 'Qui',
    place: 'Lieu',
    tooFew: 'trop peu',
    note: (fewest) =>
      `L’appartenance à un groupe est une indication de la personne concernée. Trop peu : moins de ${fewest} demandes en disent plus sur l’une d’elles que sur un groupe.`,
  },
  edits: {
    title: 'Modifications',
    none: 'La personne concernée n’a marqué aucune demande et n’a rien corrigé qui touche cette semaine.',
    kinds: {
      mark: 'marques sur des demandes',
      place: 'lieux corrigés un jour ultérieur',
      schedule: 'changements des heures de travail',
      holiday: 'jours fériés',
      target: 'changements des délais',
      person: 'expéditeurs marqués comme n’étant pas des personnes',
      erased: 'suppressions d’enregistrements',
    },
    back: (kind, back) => `${kind} (dont ${back} retirées ensuite)`,
    line: (parts) =>
      `Modifications de la personne concernée qui touchent cette semaine, quel que soit leur jour : ${parts.join(' ; ')}. La part sans les marques figure sous « La même semaine selon d’autres règles ».`,
  },
});
