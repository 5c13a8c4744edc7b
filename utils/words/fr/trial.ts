import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { FrenchFormat } from './format.ts';

export const trial = (f: FrenchFormat): Words['trial'] => {
  const asks = (n: number) => f.plural(n, { one: '# demande', other: '# demandes' });
  const days = {
    any: (n: number) => f.plural(n, { one: '# jour', other: '# jours' }),
    remote: (n: number) => f.plural(n, { one: '# jour de télétravail', other: '# jours de télétravail' }),
    office: (n: number) => f.plural(n, { one: '# jour au bureau', other: '# jours au bureau' }),
  };
  /** The unit after a number with decimals or a sign: the singular below 2. */
  const unit = (n: number) =>
    f.plural(Math.abs(n), { one: 'point de pourcentage', other: 'points de pourcentage' });
  const points = (n: number) => `${f.count(n)} ${unit(n)}`;
  const margin = (n: number) => `la marge convenue de ${points(n)}`;
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, decided, share }: Spoken['remote'], what: string) =>
    `${f.count(within)}${what} sur ${f.count(decided)} (${f.percent(share)})`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const got = f.plural(remote.within, { one: 'a reçu une réponse', other: 'ont reçu une réponse' });
    const what = f.plural(remote.within, { one: ' demande', other: ' demandes' });
    const there = `Sur ${days.remote(remote.days)}, ${answered(remote, what)} ${got} dans le délai convenu`;
    const here = `sur ${days.office(office.days)}, ${answered(office, '')}`;
    if (difference === null) return `${there} ; ${here}.`;
    const between =
      interval === null
        ? 'trop peu de demandes pour un intervalle'
        : `intervalle à 95 % de ${signed(interval[0])} à ${signed(interval[1])}`;
    return `${there} ; ${here} : un écart de ${signed(difference)} ${unit(difference.value)} (${between}).`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'Le nombre de jours encore nécessaires ne peut être prévu.'
      : f.plural(moreDays, {
          one: 'Environ # jour de télétravail de plus, semblable à ceux-ci, permettrait probablement de trancher.',
          other:
            'Environ # jours de télétravail de plus, semblables à ceux-ci, permettraient probablement de trancher.',
        });
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => `p ${value < 0.001 ? '<' : '='} ${f.decimal(Math.max(value, 0.001), 3)}`;
  return {
    title: 'Phase d’essai du télétravail',
    closingTitle: 'Rapport final d’une phase d’essai du télétravail',
    progress: (week, of) => `semaine ${f.count(week)} sur ${f.count(of)}`,
    verdict: {
      words: {
        none: 'Pas encore de verdict',
        'not-worse': 'Pas moins bien',
        worse: 'Moins bien',
        'too-early': 'Trop tôt pour le dire',
      },
      nothingYet: ({ review }) =>
        `Pas encore de verdict : aucune demande d’un jour de télétravail n’est tranchée jusqu’ici. Le bilan est prévu le ${f.longDate(review)}.`,
      soFar: (spoken) =>
        `État provisoire, pas encore un verdict. ${figures(spoken)} Le verdict attend le bilan du ${f.longDate(spoken.review)}.`,
      notWorse: (spoken) =>
        `Les jours de télétravail n’ont pas été moins bons que les jours au bureau de plus que ${margin(spoken.margin)}. ${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `Les jours de télétravail ont été en dessous des jours au bureau, mais à coup sûr de moins que ${margin(spoken.margin)} : pas moins bien, au sens convenu. ${figures(spoken)}`,
      worse: (spoken) =>
        `Les jours de télétravail ont été moins bons que les jours au bureau. ${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? 'moins de 20 demandes tranchées d’un côté ne permettent aucun verdict'
            : because === 'few-days'
              ? 'moins de 4 jours d’un côté ne permettent aucun verdict'
              : `les chiffres sont compatibles avec les deux : pas moins bien que ${f.signed(-spoken.margin)} ${unit(spoken.margin)}, et moins bien`;
        return `Trop tôt pour le dire : ${why}. ${figures(spoken)} ${needed(moreDays)}`;
      },
    },
    terms: {
      title: 'Ce qui a été convenu',
      agreed: 'Convenu le',
      lasts: 'Durée',
      span: (weeks, range) => `${f.plural(weeks, { one: '# semaine', other: '# semaines' })}, ${range}`,
      ended: (date) => `arrêtée avant son terme, le ${f.longDate(date)}`,
      weekdays: 'Jours de télétravail',
      weekdayList: weekdays,
      targets: 'Réponse dans un délai de',
      margin: 'Pas moins bien de plus de',
      points,
      review: 'Bilan',
      baseline: 'Comparé à',
      baselineSince: (from, before, during) =>
        `${days.office(before)} avant la phase d’essai (depuis le ${f.longDate(from)}) et ${f.count(during)} pendant celle-ci`,
      kept: 'Télétravail comme convenu',
      keptDays: (remote, agreed, further) =>
        `${f.count(remote)} sur ${f.plural(agreed, { one: '# jour convenu', other: '# jours convenus' })}${
          further === 0 ? '' : `, et ${f.plural(further, { one: '# autre jour', other: '# autres jours' })}`
        }`,
      mixed: 'Jours mixtes',
      mixedDays: (n, number) => `${days.any(n)} avec ${asks(number)} : hors de la comparaison`,
    },
    changes: {
      title: 'Modifié depuis l’accord',
      nothing: 'Rien n’a été modifié depuis l’accord.',
      caption: 'Ce qui a été modifié, et quand',
      when: 'Modifié',
      what: 'Quoi',
      from: 'Avant',
      to: 'Depuis',
      late: (date) => `${date}, après le début`,
      fields: {
        start: 'Premier jour',
        weeks: 'Semaines',
        weekdays: 'Jours de télétravail',
        chat: 'Délai de réponse dans le chat',
        email: 'Délai de réponse aux e-mails',
        margin: 'Marge',
        review: 'Bilan',
        ended: 'Arrêtée le',
      },
      value: (field, one) => {
        if (one === null) return none;
        if (typeof one === 'object') return weekdays(one);
        if (typeof one === 'string') return f.longDate(one);
        if (field === 'chat' || field === 'email') return f.span(one * 60_000);
        return field === 'margin' ? points(one) : f.count(one);
      },
    },
    method: (limit) =>
      `Chaque jour compte une fois : les demandes d’un même jour se ressemblent, elles pèsent donc moins que leur nombre. Part des jours de télétravail moins part des jours au bureau, avec son intervalle à 95 % selon Agresti et Caffo sur le nombre effectif de demandes, t de Student à (jours − 2) degrés de liberté. Pas moins bien : l’intervalle entier se situe au-dessus de −${f.count(limit)} ${unit(limit)}. Moins bien : il se situe tout entier au-dessous de 0. Tous les jours, y compris ceux d’avant la phase d’essai, sont mesurés selon les délais de cette phase d’essai.`,
    confounded: {
      always: (list) =>
        `Uniquement en télétravail : ${weekdays(list)}. On ne peut distinguer ce qui tient au lieu de ce qui tient au jour de la semaine.`,
      during: (list) =>
        `Au bureau seulement avant la phase d’essai : ${weekdays(list)}. On ne peut distinguer tout à fait ce qui tient au lieu de ce qui tient au jour de la semaine ou à la saison.`,
    },
    figures: {
      title: 'La phase d’essai en chiffres',
      caption:
        'Demandes de la phase d’essai et des jours au bureau qui l’ont précédée, mesurées selon les délais de la phase d’essai',
      when: 'Période',
      // One word each: they share a narrow column with the place.
      periods: { baseline: 'Avant', trial: 'Essai' },
      days: 'Jours avec demandes',
    },
    curves: {
      title: 'En combien de temps une demande reçoit sa réponse',
      remote: (n) => `télétravail, ${asks(n)}`,
      office: (n) => `bureau, avant et pendant la phase d’essai, ${asks(n)}`,
      spoken: (channel) =>
        `${channel} : part des demandes répondues selon le temps de travail écoulé, avec sa bande à 95 %. Les chiffres sont dans le tableau ci-dessous.`,
      caption: (channel) => `${channel} : part répondue en un tel temps de travail (bande à 95 %)`,
      where: 'Lieu',
      band: (share, lower, upper) => `${f.percent(share)} (${f.percent(lower)}–${f.percent(upper)})`,
      note: 'Les bandes supposent les demandes indépendantes les unes des autres ; le verdict, non.',
    },
    days: {
      title: 'Jour par jour',
      spoken: (n) =>
        `Part répondue dans le délai, une marque par jour, ${days.any(n)}. Les chiffres sont dans le tableau ci-dessous.`,
      remote: 'jour de télétravail',
      office: 'jour au bureau',
      size: 'Plus la marque est grande, plus il y a de demandes.',
      start: 'début',
      caption: 'Tous les jours sur lesquels repose le verdict',
      day: 'Jour',
      where: 'Lieu',
      before: (place) => `${place} (avant)`,
      within: 'Dans le délai',
      undecided: 'Pas encore tranchées',
      chat: 'Chat, habituelle',
      email: 'E-mail, habituelle',
    },
    ratio: {
      title: 'Temps de réponse et hasard',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${days.remote(remote.days)}, ${days.office(office.days)}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': 'moins de 4 jours avec un temps habituel d’un côté',
            'not-reached':
              'un jour de télétravail, trop de demandes sont restées sans réponse pour un temps habituel',
            'no-spread': 'tous les jours sont pareils',
          }[gate ?? 'few-days'];
          return `${channel} : pas de rapport ; ${why} (${basis}).`;
        }
        return `${channel} : le temps de réponse habituel d’un jour de télétravail est de ${f.decimal(ratio)} fois celui d’un jour au bureau (intervalle à 95 % de ${f.decimal(interval[0])} à ${f.decimal(interval[1])} ; ${basis}).`;
      },
      permutation: (value, exact, compared) =>
        `Si le lieu ne changeait rien, des parts au moins aussi éloignées se produiraient avec ${p(value)} (jours échangés au sein de leur jour de la semaine, ${
          exact
            ? `toutes les ${f.count(compared)} dispositions`
            : `${f.count(compared)} dispositions à graine fixe`
        }).`,
      noPermutation:
        'Aucun jour ne peut être échangé entre les lieux, on ne peut donc pas juger du hasard de cette façon.',
    },
    appendix: {
      title: 'Annexe : tests de manuel, qui traitent les messages comme indépendants',
      note: 'Ils ne décident de rien ici : les demandes d’un même jour se ressemblent, si bien que ces tests voient des différences qui n’existent pas.',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? 'pas de test du log-rank'
            : `test du log-rank χ² = ${f.decimal(logRank.chiSquare)}, ${p(logRank.p)}`;
        if (shift === null) return `${channel} : ${test}.`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : ` (intervalle à 95 % de ${minutes(shift.interval[0])} à ${minutes(shift.interval[1])})`;
        return `${channel} : ${test} ; décalage de Hodges–Lehmann des demandes répondues : ${minutes(shift.estimate)} minutes de travail${range}${shift.p === null ? '' : `, somme des rangs ${p(shift.p)}`}.`;
      },
    },
    footer: {
      title: 'Ce que ce rapport laisse de côté ou traite à part',
      apart: ({ followUps, noReplyNeeded, seenUnsure, orderUnknown, elsewhere }) =>
        `Hors de la part : ${f.plural(followUps, {
          one: '# message de suite',
          other: '# messages de suite',
        })} (« merci ! »), ${f.count(noReplyNeeded)} avec la marque « pas de réponse attendue » de la personne concernée, ${f.count(seenUnsure)} avec une réponse à une heure non lue, ${f.count(orderUnknown)} dans un ordre inconnu. Comptées en retard : ${f.count(elsewhere)} avec la marque « répondue autrement ».`,
      rulesCaption: 'Demandes répondues dans le délai, selon d’autres règles',
      watched: (site, share) =>
        `${site} : ${f.percent(share)} du temps de travail de la phase d’essai observé.`,
      corrections: (n) =>
        n === 0
          ? 'Rien n’a été indiqué ni modifié un jour ultérieur au sujet des jours de la phase d’essai.'
          : f.plural(n, {
              one: '# indication sur un jour de la phase d’essai a été donnée un jour ultérieur.',
              other: '# indications sur des jours de la phase d’essai ont été données un jour ultérieur.',
            }),
      excluded:
        'Les messages qui ne sont pas des demandes (copies, listes, messages automatiques) sont comptés par motif dans les rapports hebdomadaires.',
    },
    calendar: {
      review: 'Bilan de la phase d’essai du télétravail',
      notes: (range) =>
        `La phase d’essai (${range}) se termine. Ouvrir Reachable, page « Phase d’essai », et apporter le rapport final.`,
      remoteDay: 'Télétravail (phase d’essai)',
    },
  };
};
