import type { Words } from '../en/index.ts';

export const definitions = (): Words['definitions'] => ({
  terms: {
    ask: [
      'Demande',
      'un message d’une personne qui attend une réponse de la personne concernée : un e-mail qui lui est adressé (À), un message direct, une @mention, une réponse dans un fil qu’elle a ouvert. Plusieurs messages de suite d’une même personne forment une seule demande, mesurée à partir du premier.',
    ],
    reply: [
      'Réponse',
      'le premier message de la personne concernée qui répond : dans le fil, dans la discussion directe ou dans l’échange d’e-mails ; dans un salon, sur place. Les réponses automatiques, les transferts et les réactions ne comptent pas.',
    ],
    minutes: [
      'Minutes de travail',
      'les minutes d’attente comprises dans les heures de travail de la personne concernée. Une question du soir à laquelle il est répondu à 9 h 05 a pris 5 minutes de travail si la journée commence à 9 h 00.',
    ],
    within: [
      'Dans le délai',
      'répondue dans le temps de travail convenu au moment de la question. Une demande sans réponse au-delà compte comme en retard. En deçà, elle n’est pas encore tranchée et n’entre pas dans la part.',
    ],
    usual: [
      'Habituelle, 90e centile',
      'les temps de Kaplan–Meier au bout desquels la moitié et 90 % des demandes ont reçu une réponse. Les demandes sans réponse en font partie : elles ne peuvent donc pas embellir le chiffre. « Non atteint » : trop de demandes sont encore sans réponse, ou l’ont reçue à une heure qui n’a pas été lue. Aucune valeur extrême n’est écartée, aucune moyenne n’est utilisée.',
    ],
    places: [
      'Télétravail, bureau, mixte',
      'où se trouvait la personne concernée quand le temps de travail de la demande a commencé, selon son propre réglage. Un jour de travail sans réglage est un jour au bureau. Un jour dont plus de 15 % du temps de travail s’est passé dans l’autre lieu est mixte.',
    ],
    watched: [
      'Observé',
      'temps de travail pendant lequel la page du site a été lue sans erreur dans les cinq dernières minutes. Une page ouverte plus tard montre tout de même les messages précédents avec leurs propres heures.',
    ],
  },
  unseen: {
    apps: 'Les applications d’ordinateur et de téléphone, les appels et les réunions ne sont pas observés. Une réponse envoyée d’un téléphone compte à l’heure que la page web montre ensuite.',
    pages:
      'Seules les pages ouvertes des sites et des comptes nommés ici sont lues ; un message qu’aucune page ouverte n’a montré ne figure pas dans ce rapport.',
    switch: 'Le lieu de travail est celui que la personne concernée a indiqué. Rien ici ne le vérifie.',
    weekdays:
      'Un jour de télétravail est comparé à d’autres jours de la semaine : ce qui diffère entre ces jours eux-mêmes n’est pas corrigé.',
  },
  recompute: (product) =>
    `Chaque chiffre découle des lignes du fichier JSON de ce rapport et peut être recalculé : sur la page « Vérifier un rapport » de l’extension ou, sans elle, avec le programme publié ${product} : `,
  nothingSent:
    'Aucun texte ni aucun objet de message n’a été conservé ; rien n’a été envoyé où que ce soit. La personne concernée a remis ce fichier elle-même.',
});
