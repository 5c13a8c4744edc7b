import { format } from '../../words/fr/format.ts';
import type { WeeklyWords } from './en.ts';

export { format };

export const words: WeeklyWords = {
  title: 'Reachable : rapport hebdomadaire',
  bar: 'Rapport',
  week: {
    label: 'Semaine',
    before: 'Semaine précédente',
    after: 'Semaine suivante',
    named: (week, dates) => `${week} : ${dates}`,
  },
  name: 'Nom dans le rapport',
  language: 'Langue du rapport',
  handOver: {
    label: 'Remettre',
    html: 'Enregistrer en HTML',
    print: 'Imprimer ou PDF',
    copy: 'Copier le résumé',
  },
  done: {
    saved: (file) => `Enregistré sous ${file}.`,
    copied: 'Le résumé est dans le presse-papiers, avec son tableau.',
    copiedPlain:
      'Le résumé est dans le presse-papiers en texte brut : ce navigateur n’a pas accepté le tableau.',
  },
  mail: {
    label: 'Brouillon d’e-mail',
    attach: [
      'Joignez ',
      ' à l’e-mail. Son SHA-256 est ',
      ' ; le brouillon l’indique, si bien que la date de l’e-mail est celle du fichier.',
    ],
    to: 'À (facultatif)',
    open: 'Ouvrir un brouillon d’e-mail',
  },
  show: {
    title: 'Montrer dans ce rapport',
    names: {
      name: 'Noms',
      means:
        'Les noms des personnes que vous avez nommées, dans « À vérifier vous-même » et personne par personne, dans chaque copie de ce rapport. De nouveau désactivés pour le suivant.',
    },
    plan: {
      name: 'Prévu et fait',
      means: 'Ce que vous avez prévu le matin et coché le soir.',
    },
    away: {
      name: 'Absences',
      means: 'Les absences avec le retour annoncé, et l’heure de votre retour.',
    },
  },
  choices: {
    title: 'Rapport et rappel',
    printAsks: 'Imprimer chaque demande sur une ligne à part (quelques feuilles de plus)',
    weeklyReminder: 'Me rappeler quand la semaine de travail est finie et son rapport prêt',
  },
  links: {
    trial: 'Phase d’essai',
    people: 'Personnes : qui est responsable, qui est qui',
    check: 'Vérifier un rapport reçu',
  },
  empty: (week) =>
    `${week} : rien n’a été enregistré. Reachable enregistre tant qu’un site que vous avez activé est ouvert. Les messages antérieurs s’ajoutent dès que leur page les affiche.`,
};
