import type { Words } from '../en/index.ts';
import type { FrenchFormat } from './format.ts';

export const sections = (f: FrenchFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, { one: '# demande', other: '# demandes' });
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `État au ${asOf}${over ? '' : ' ; la semaine n’est pas terminée'}. Délais convenus : ${targets
          .map(({ from, times }) => (from === null ? times : `à partir du ${from} ${times}`))
          .join(' ; ')}.`,
    },
    figures: {
      title: 'La semaine en chiffres',
      where: 'Lieu',
      channel: 'Canal',
      asks: 'Demandes',
      within: 'Dans le délai',
      undecided: 'Pas encore tranchées',
      usual: 'Réponse habituelle',
      ninety: '90 % en',
      open: 'Sans réponse',
      oldest: 'La plus ancienne attend',
      baseline: (weeks, days) =>
        `${weeks} dernières semaines, ${f.plural(days, { one: '# jour', other: '# jours' })} avec demandes`,
      method: 'Les temps sont du temps de travail, selon Kaplan–Meier, demandes sans réponse comprises.',
      apart: (apart, excluded) =>
        `Le détail par motif figure plus bas : ${f.plural(apart, {
          one: '# demande comptée à part',
          other: '# demandes comptées à part',
        })} et ${f.plural(excluded, {
          one: '# message qui n’est pas une demande',
          other: '# messages qui ne sont pas des demandes',
        })}.`,
    },
    curves: {
      title: 'En combien de temps une demande reçoit sa réponse',
      remote: (number) => `télétravail, ${asks(number)}`,
      office: (weeks, number) => `bureau, ${weeks} semaines, ${asks(number)}`,
      spoken: (channel) =>
        `${channel} : part des demandes répondues selon le temps de travail écoulé. Les chiffres sont dans le tableau « Les courbes en chiffres ».`,
      minutes: 'minutes de travail',
      hours: 'heures de travail',
      agreed: (span) => `convenu : ${span}`,
    },
    days: {
      title: 'Jour par jour',
      lines: 'Chaque trait va de la question à la réponse, chat en haut, e-mail en bas.',
      within: 'dans le délai',
      late: 'en retard',
      undecided: 'pas encore tranchée',
      apart: 'comptée à part.',
      arrow: 'Une flèche : la réponse est venue après la fin de la bande, ou elle est encore attendue.',
      remote: 'télétravail',
      office: 'bureau.',
      spoken: (date, place, number, late) =>
        `${date}, ${place} : ${asks(number)}, dont ${f.count(late)} en retard. Les lignes sont dans le tableau « Toutes les demandes ».`,
      stated: (when) => `indiqué : ${when}`,
      before: (days) => f.plural(days, { one: '# jour avant', other: '# jours avant' }),
      later: (days) => f.plural(days, { one: '# jour après', other: '# jours après' }),
    },
    checkMe: {
      title: 'À vérifier vous-même',
      who: 'Qui',
      channel: 'Canal',
    },
    everyAsk: {
      title: 'Toutes les demandes',
      caption: 'Chaque demande de la semaine dans l’ordre du temps, au jour de sa première minute de travail',
      number: 'N°',
      day: 'Jour',
      where: 'Lieu',
      site: 'Site',
      asked: 'Demandé',
      answered: 'Répondu',
      workingTime: 'Temps de travail',
      how: 'Comment',
      outcome: 'Résultat',
      timeNotSeen: 'heure non vue',
      elsewhere: 'autrement',
      stillOpen: 'sans réponse',
    },
    otherRules: {
      title: 'La même semaine selon d’autres règles',
      caption: 'Demandes répondues dans le délai',
      rule: 'Règle',
      counted: 'Selon ce rapport',
      withoutSameRoom: 'Sans les demandes répondues seulement par un message ultérieur dans le salon',
      withFollowUps: 'En comptant comme demandes les messages de suite, jamais répondus',
      answeredOnly: 'En ne comptant que les messages répondus, comme le font d’autres outils',
      withoutMarks: 'Sans les marques de la personne concernée sur les demandes et les expéditeurs',
    },
    numbers: {
      title: 'Les courbes en chiffres',
      caption: (channel) => `${channel} : part répondue en un tel temps de travail`,
      where: 'Lieu',
      line: (place, number) => `${place} (${asks(number)})`,
      dash: '– : aucune attente n’a été observée aussi longtemps.',
      between: (from, to) => `de ${from} à ${to}`,
      orMore: (from) => `${from} ou plus`,
      certainty: (rows) =>
        `Réponse habituelle et son intervalle à 95 %, qui suppose les demandes indépendantes les unes des autres : ${rows
          .map(({ place, channel, usual, range }) => `${place}, ${channel} ${usual} (${range})`)
          .join(' ; ')}.`,
    },
    apart: {
      title: 'Compté à part, et non compté',
      asksCaption: 'Demandes qui appellent une remarque',
      what: 'Quoi',
      asks: 'Demandes',
      messagesCaption: 'Messages de la semaine qui ne sont pas des demandes',
      reason: 'Motif',
      messages: 'Nombre de messages',
    },
    watched: {
      title: 'Ce qui a été observé',
      nothing: 'Aucun site n’a été lu cette semaine.',
      caption: 'Part du temps de travail où la page a été lue sans erreur dans les cinq dernières minutes',
      site: 'Site',
      week: 'Semaine',
      withheld:
        'Montrés sur une page mais écartés, parce que la lecture n’était pas sûre ou qu’ils ne concernent pas ce rapport (le plus grand nombre à la fois, additionné sur les jours) :',
    },
    corrections: {
      title: 'Indications ultérieures',
      nothing: 'Rien n’a été indiqué ni modifié un jour ultérieur au sujet de cette semaine.',
      caption: 'Indications sur cette semaine, données un jour plus tard que celui dont elles parlent',
      stated: 'Indiqué',
      what: 'Quoi',
      for: 'Pour',
      now: 'Désormais',
    },
    notes: {
      unseen: 'Ce que ce rapport ne voit pas',
      words: 'Ce que les mots veulent dire',
      sources: 'Horloges, hôtes, et comment tout recalculer',
      hosts: 'Lu avec l’accord de la personne concernée :',
      noHost: 'aucun hôte',
    },
  };
};
