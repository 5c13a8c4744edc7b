import { format } from '../../words/fr/format.ts';
import type { TrialWords } from './en.ts';

export { format };

export const words: TrialWords = {
  title: 'Reachable : phase d’essai',
  heading: 'Phase d’essai',
  means:
    'Convenez de quelques semaines avec des jours de télétravail fixes et des délais clairs, regardez les chiffres ensemble un jour fixé, et décidez alors.',
  done: {
    saved: 'Enregistré. La modification porte sa date.',
    unchanged: 'Rien n’a été modifié.',
    calendar: (file) => `Enregistré sous ${file}. Ouvrez ce fichier avec votre agenda.`,
    file: (file) => `Enregistré sous ${file}.`,
  },
  progress: {
    before: (start) => `Commence le ${start}`,
    running: (week, of) => `Semaine ${format.count(week)} sur ${format.count(of)}`,
    reviewDue: (review) => `Bilan le ${review}`,
    over: (review) => `Bilan fait le ${review}`,
    next: (date) => `Le ${date} est le prochain jour de télétravail.`,
    noNext: 'Il ne reste aucun jour de télétravail.',
    review: (date) => `Le bilan est prévu le ${date}.`,
    calendar: 'Rappel du bilan pour l’agenda',
    calendarDays: '… avec les jours de télétravail',
    another: 'Prévoir une autre phase d’essai',
    changed: 'Le plan a été modifié depuis l’accord ; les rapports indiquent chaque modification.',
  },
  plan: {
    open: 'Prévoir une phase d’essai',
    change: 'Modifier le plan',
    fields: {
      start: 'Premier jour',
      weeks: 'Semaines',
      weekdays: 'Jours de télétravail',
      chat: 'Délai de réponse dans le chat, en minutes de travail',
      email: 'Délai de réponse aux e-mails, en minutes de travail',
      margin: 'Marge, en points de pourcentage',
      review: 'Bilan en commun le',
      boss: 'Convenu avec',
      ended: 'Arrêtée avant son terme le',
    },
    hints: {
      email: '240 font quatre heures.',
      margin:
        'Les jours de télétravail peuvent être moins bons d’autant pour la part répondue dans le délai.',
      review: 'Avant ce jour, aucun rapport ne donne de verdict.',
      boss: 'Le nom, pour l’accord seulement. Peut rester vide.',
      ended: 'À laisser vide tant que la phase d’essai se poursuit.',
    },
    save: 'Enregistrer le plan',
    saveChanges: 'Enregistrer les modifications',
    changesDated:
      'Chaque modification est datée et figure dans les rapports, même celle qui est ensuite annulée.',
  },
  faults: {
    noDate: 'Choisissez une date.',
    notWhole: (example) => `Saisissez un nombre entier, par exemple ${format.count(example)}.`,
    tooSmall: (least) => `Saisissez ${format.count(least)} ou plus.`,
    tooManyWeeks: (most) =>
      `C’est trop : saisissez au plus ${format.plural(most, { one: '# semaine', other: '# semaines' })}.`,
    tooManyMinutes: (most) =>
      `C’est trop : saisissez au plus ${format.plural(most, { one: '# minute de travail', other: '# minutes de travail' })}.`,
    tooManyPoints: (most) =>
      `C’est trop : saisissez au plus ${format.plural(most, { one: '# point de pourcentage', other: '# points de pourcentage' })}.`,
    noWeekday: 'Choisissez au moins un jour de télétravail.',
    reviewBeforeEnd:
      'Le bilan précède le dernier jour de télétravail. Choisissez ce jour ou un jour ultérieur.',
    endedBeforeStart:
      'La phase d’essai ne peut pas se terminer avant son premier jour. Choisissez une date ultérieure.',
    endedAfterEnd:
      'La phase d’essai se termine de toute façon avant. Choisissez une date antérieure, ou laissez le champ vide.',
  },
  chance: {
    title: 'Comment une telle phase d’essai se terminera sans doute',
    recorded: (days) =>
      `D’après vos propres jours au bureau enregistrés (${format.count(days)} avant le premier jour) ; vous pouvez essayer d’autres chiffres.`,
    assumed: (days) =>
      `Trop peu de jours au bureau sont enregistrés (${format.count(days)} avant le premier jour) : ces chiffres sont supposés ; saisissez les vôtres si vous les connaissez.`,
    asksPerDay: 'Messages par jour qui attendent une réponse',
    share: 'Répondus dans le délai au bureau, %',
    noPlan: 'Remplissez le plan pour le voir.',
    days: (remote, office) =>
      `${format.plural(remote, { one: '# jour de télétravail', other: '# jours de télétravail' })} contre ${format.plural(office, { one: '# jour au bureau', other: '# jours au bureau' })}.`,
    equal: (notWorse, tooEarly, worse) => [
      'Si les jours de télétravail sont en réalité tout aussi bons : ',
      `${notWorse} « Pas moins bien »`,
      `, ${tooEarly} « Trop tôt pour le dire », ${worse} un « Moins bien » à tort.`,
    ],
    worse: (points, worse, notWorse) =>
      `S’ils sont en réalité moins bons de ${format.plural(points, { one: '# point de pourcentage', other: '# points de pourcentage' })} : ${worse} « Moins bien », ${notWorse} un « Pas moins bien » à tort.`,
    mostlyTooEarly: 'Une telle phase d’essai se termine le plus souvent par « Trop tôt pour le dire ».',
    whatHelps: (offers) => `Ce qui aiderait : ${offers}.`,
    nothingHelps:
      'Plus de jours de télétravail, plus de messages par jour ou une marge plus large aideraient.',
    help: {
      'another-weekday': (chance) => `un jour de télétravail de plus par semaine (${chance})`,
      'twice-the-weeks': (chance) => `deux fois plus de semaines (${chance})`,
      'a-baseline': (chance) =>
        `huit semaines de jours au bureau enregistrées ou importées auparavant (${chance})`,
      'a-wider-margin': (chance) => `une marge plus large de 5 points de pourcentage (${chance})`,
    },
  },
  agreement: {
    title: 'Accord à signer',
    print: 'Imprimer l’accord',
    means:
      'Les réponses sont rédigées à partir de vos paramètres. Écrivez-les avec vos propres mots : elles sont conservées ici.',
  },
  closing: {
    title: 'Rapport final',
    html: 'Enregistrer en HTML',
    print: 'Imprimer ou PDF',
    json: 'JSON',
  },
};
