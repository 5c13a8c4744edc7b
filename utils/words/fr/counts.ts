import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { FrenchFormat } from './format.ts';

export const counts = (f: FrenchFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': 'sans identifiant',
    'no-time': 'sans heure lisible',
    'no-sender': 'sans expéditeur',
    'no-direction': 'ni sûrement reçu, ni sûrement envoyé',
    draft: 'à l’état de brouillon',
    pending: 'pas encore envoyé',
    future: 'daté dans le futur',
    stale: 'trop ancien pour être vrai',
    'other-account': 'd’un compte qui n’est pas professionnel',
    private: 'privé',
    'order-unknown': 'dans un ordre indéterminable',
  };
  const precisions: Record<Precision, string> = {
    ms: 'à la milliseconde',
    s: 'à la seconde',
    minute: 'à la minute',
  };
  const clocks: Record<ClockSource, string> = {
    server: 'l’horloge du serveur',
    site: 'l’horloge du site',
    sender: 'l’horloge de l’expéditeur (en-tête Date)',
    device: 'l’horloge de cet ordinateur',
  };
  return {
    exclusions: {
      cc: 'E-mails où la personne concernée n’est qu’en Cc',
      list: 'Listes de diffusion, ou personne concernée ni en À ni en Cc',
      automated: 'Automatique : robots, lettres d’information, réponses automatiques',
      calendar: 'Notifications d’agenda',
      group: 'À tout un groupe, à personne en particulier (@here, @channel)',
      unknown: 'Façon de s’adresser à la personne concernée indéterminable',
      own: 'Messages de la personne concernée elle-même',
      'not-a-person': 'D’expéditeurs marqués comme n’étant pas des personnes',
      none: 'Messages du chat qui ne s’adressent pas à la personne concernée',
    },
    apart: {
      followUps:
        'Messages de suite (« merci ! ») : peu après un message de la personne concernée, jamais répondus. Hors de la part',
      noReplyNeeded: 'Marquées par la personne concernée : pas de réponse attendue. Hors de la part',
      elsewhere:
        'Marquées par la personne concernée : répondues autrement (téléphone, de vive voix). Comptées en retard',
      seenWithin: 'Répondues à une heure non lue, sûrement dans le délai. Dans la part',
      seenLate: 'Répondues à une heure non lue, sûrement en retard. Dans la part',
      seenUnsure: 'Répondues à une heure non lue, à temps ou en retard. Hors de la part',
      orderUnknown: 'Question et message presque simultanés, ordre inconnu. Hors de la part',
      offHours:
        'Répondues avant qu’une minute de travail se soit écoulée. Dans la part, hors des temps de réponse',
      sameRoom:
        'Répondues par un message ultérieur dans le même salon, pas sûrement à la personne. Dans la part',
      episodes: 'Posées en plusieurs messages avant une réponse, comptées une fois à partir du premier',
      acknowledged: 'Accueillies par une réaction. Ne compte pas comme réponse',
      skewed: 'Réponses datées avant leur question par des horloges divergentes. Comptées 0 minute',
      mixedClocks: 'Réponses datées par une autre horloge que leur question',
      unplaced: 'Demandes qu’aucune heure de travail ne suit. Dans aucune semaine',
    },
    corrections: {
      place: 'Lieu',
      schedule: 'Heures de travail',
      holiday: 'Jour férié',
      target: 'Délai en minutes de travail',
      mark: 'Marque sur une demande',
      person: 'Expéditeur',
      away: 'Absence',
      plan: 'Plan : fait sur prévu',
      erased: 'Enregistrements supprimés',
    },
    corrected: {
      working: 'Jour travaillé',
      'no-reply-needed': 'Pas de réponse attendue',
      'answered-elsewhere': 'Répondue autrement',
      none: 'Marque retirée',
      'not-a-person': 'Pas une personne',
      person: 'Une personne',
      'away-ended': 'Terminée',
      'away-changed': 'Modifiée',
      'every-site': 'Tous les sites',
    },
    correctedTargets: (chat, email) => `chat : ${f.decimal(chat)}, e-mail : ${f.decimal(email)}`,
    correctedFrom: (date) => `à partir du ${date}`,
    correctedRange: (from, to) => `du ${from} au ${to}`,
    withheld: (site, rows) =>
      `${site} : ${f.list(rows.map(({ reason, count }) => `${f.count(count)} ${withheld[reason]}`))}.`,
    timed: (site, asks, precision, clock) =>
      `${site} : ${f.plural(asks, { one: '# demande datée', other: '# demandes datées' })} ${precisions[precision]} d’après ${clocks[clock]}.`,
  };
};
