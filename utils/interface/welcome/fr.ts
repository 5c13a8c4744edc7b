import { format } from '../../words/fr/format.ts';
import type { WelcomeWords } from './en.ts';
export { format };

export const words: WelcomeWords = {
  title: 'Reachable : configuration',
  heading: 'Configurer Reachable',
  lead: 'Cela prend environ une minute. La touche Entrée fait avancer, et tout peut être modifié plus tard.',
  change: 'Modifier',
  goOn: 'Continuer',

  consent: {
    title: 'Ce que lit Reachable',
    lines: [
      'Sont lus : quand un message arrive, quand vous répondez, qui l’a écrit et comment il s’adresse à vous – uniquement sur les sites et les comptes que vous choisissez.',
      'Ne sont jamais conservés : le texte d’un message, son objet, les frappes au clavier, une image de l’écran. Les fenêtres privées ne sont jamais lues.',
      'Les personnes sont conservées sous forme de codes. Un nom n’est conservé que si vous en donnez un.',
      'Tout reste sur cet ordinateur : ni serveur, ni inscription, et rien n’est envoyé.',
      'Les applications de téléphone et de bureau ne sont pas observées. Une réponse envoyée de là compte dès que la page web la montre.',
      'Le rapport vous appartient. Personne ne le reçoit si vous ne le remettez pas.',
    ],
    agree: 'J’accepte',
    notNow: 'Pas maintenant',
    declined: (keys) =>
      keys === null
        ? 'Rien n’est enregistré. Reachable peut être configuré plus tard, par son icône dans la barre d’outils.'
        : `Rien n’est enregistré. Reachable peut être configuré plus tard, par son icône dans la barre d’outils ou avec ${keys}.`,
    agreed: (moment) => `Accepté le ${moment}.`,
    withdraw: 'Arrêter l’enregistrement',
    kept: 'En cas d’arrêt, plus rien n’est lu aussitôt. Ce qui a été enregistré reste.',
  },

  sites: {
    title: 'Sites et comptes professionnels',
    lead: 'Activez les sites que vous utilisez pour le travail ; le navigateur demande pour chacun. Indiquez ensuite les comptes professionnels : eux seuls sont enregistrés.',
    look: 'Les chercher dans mes onglets ouverts',
    lookMeans:
      'Le navigateur demande si Reachable peut voir les adresses de vos onglets ; certains parlent d’« historique de navigation ». Elles sont regardées une seule fois et ne sont pas conservées, et l’autorisation est rendue aussitôt.',
    looking: 'Examen des onglets ouverts…',
    found: (count) =>
      format.plural(count, {
        one: '# site trouvé. Il vient en premier.',
        other: '# sites trouvés. Ils viennent en premier.',
      }),
    noneFound: 'Aucun site connu de Reachable n’est ouvert dans un onglet.',
    other: 'Messagerie ou chat à l’adresse propre de votre entreprise',
    choose: 'Choisir l’onglet ouvert',
    allow: 'Autoriser la lecture',
    otherMeans:
      'La messagerie ou le chat de votre entreprise manque ? Ouvrez la page dans un onglet, puis Reachable dans la barre d’outils : la lecture y est proposée.',
    unknown: (host) =>
      `${host} ne montre ni messagerie ni chat que Reachable sache lire. L’autorisation a été rendue.`,
    none: 'Aucun compte professionnel : rien n’est enregistré tant qu’aucun n’est choisi.',
    recorded: (accounts) => `Enregistrés : ${accounts}.`,
  },

  week: {
    title: 'Quand vous travaillez',
    lead: 'Les temps de réponse ne courent que pendant ces heures.',
    hours: 'Horaires de travail',
    remote: 'Jours de télétravail',
    remoteMeans:
      'Ces jours-là, le mode télétravail s’active tout seul. Il peut toujours être changé à la main.',
    noRemote: 'Aucun jour fixe de télétravail.',
    atHome: (days) => `En télétravail : ${days}.`,
  },

  you: {
    title: 'Pour le rapport',
    lead: 'Les deux champs peuvent rester vides.',
    name: 'Votre nom, tel que le rapport doit l’écrire',
    boss: 'Adresse e-mail ou identifiant de chat de votre responsable',
    bossMeans:
      'Le rapport montre alors les demandes de cette personne, à comparer avec sa messagerie. L’adresse est transformée en code et n’est pas conservée.',
    named: (count) =>
      format.plural(count, {
        one: 'Votre responsable est connu sous # adresse.',
        other: 'Votre responsable est connu sous # adresses.',
      }),
    reportFor: (name) => `Le rapport porte sur ${name}.`,
    empty: 'Rien d’indiqué.',
  },

  done: {
    title: 'Tout est prêt',
    open: (keys) =>
      keys === null
        ? 'La fenêtre s’ouvre par l’icône de Reachable dans la barre d’outils.'
        : `La fenêtre s’ouvre avec ${keys}, ou par l’icône de Reachable dans la barre d’outils.`,
    record:
      'L’enregistrement commence dès qu’un compte professionnel est ouvert dans un onglet. Un onglet déjà ouvert n’a pas besoin d’être rechargé.',
    friday:
      'Après la dernière heure de travail de la semaine, le plus souvent le vendredi, une notification annonce que le rapport de la semaine est prêt. À vous de le remettre ou de le garder.',
    settings: 'Réglages',
  },
};
