import type { Words } from '../en/index.ts';
import type { FrenchFormat } from './format.ts';

/** Absences annoncées et plan du jour dans le rapport, et les courriels qui en sont tirés. */
export const plan = (f: FrenchFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) => `Absences : ${f.count(promised)} annoncées, ${f.count(kept)} respectées`,
    caption: 'Absences annoncées, avec l’heure de retour promise et l’heure réelle',
    share: (kept, decided, share) =>
      `Promesses échues respectées : ${f.count(kept)} sur ${f.count(decided)} (${f.percent(share)}).`,
    running: (number) =>
      f.plural(number, {
        one: '# promesse n’est pas encore échue.',
        other: '# promesses ne sont pas encore échues.',
      }),
    meaning:
      'Une absence annoncée avec une heure de retour. Respectée : retour à cette heure ou au plus cinq minutes après, selon la déclaration de la personne concernée ou par un message envoyé à moins de cinq minutes de l’heure promise. Le silence ne vaut pas respect. Aucune absence n’est déduite d’un temps d’attente.',
    day: 'Jour',
    note: 'Remarque',
    from: 'Absence à partir de',
    promised: 'Retour promis',
    back: 'Retour',
    kept: 'Respect',
    noNote: 'sans remarque',
    by: { ended: (time) => `${time}, selon sa déclaration`, message: (time) => `${time}, message envoyé` },
    noSign: 'aucun signe',
    isKept: 'respectée',
    notKept: 'non respectée',
    notDue: 'pas encore échue',
    heard: (notes) => `Absences : ${notes.join(' ; ')}. Les lignes sont dans le tableau « Absences ».`,
    stretch: (note, from, until) => `${note}, de ${from} à ${until}`,
    legend: 'absence annoncée.',
    line: (promised, kept, decided, share) =>
      `Absences : ${f.count(promised)} annoncées, ${f.count(kept)} promesses respectées sur ${f.count(decided)} échues (${f.percent(share)}).`,
  },
  done: {
    title: (planned, done) => `Prévu et fait : ${f.count(done)} sur ${f.count(planned)}`,
    caption: 'Ce qui était prévu pour un jour, et ce qu’il en est advenu',
    meaning:
      'Écrit et coché par la personne concernée ; rien ici n’est mesuré. Ce qui figurait dans le plan à midi compte comme prévu, même s’il en a été retiré ensuite. Ce qui a été ajouté après midi n’est pas compté.',
    added: (added, done) => `Ajouté après midi : ${f.count(added)}, dont fait : ${f.count(done)}.`,
    day: 'Jour',
    written: 'Plan écrit',
    item: 'Tâche',
    became: 'Résultat',
    isDone: 'fait',
    notDone: 'non fait',
    later: 'ajouté ensuite',
    dropped: 'retiré ensuite',
    reworded: 'reformulé ensuite',
  },
  usual: { lunch: 'Déjeuner', short: 'Courte pause', focus: 'Temps de concentration' },
  mail: {
    hello: 'Bonjour,',
    home: (date) => `En télétravail aujourd’hui, ${date}`,
    homePlan: 'Je suis en télétravail aujourd’hui. Je prévois de faire :',
    homeNoPlan: 'Je suis en télétravail aujourd’hui.',
    reach: (chat, email) =>
      `Comme convenu, je réponds dans le chat sous ${chat} et aux e-mails sous ${email} de temps de travail.`,
    wrapUp: (date) => `Bilan de ma journée, ${date}`,
    planned: (planned, done) =>
      `Prévu aujourd’hui : ${f.plural(planned, { one: '# tâche', other: '# tâches' })}. Fait : ${f.count(done)}.`,
    nothingPlanned: 'Je n’avais rien prévu de particulier pour aujourd’hui.',
    done: 'Fait :',
    moved: 'Reporté au prochain jour ouvré :',
    regards: 'Cordialement',
    shortened: 'Abrégé : le texte entier ne tenait pas dans le brouillon.',
  },
  status: {
    away: (note, time) => `${note}, retour à ${time}`,
    home: 'En télétravail',
    office: 'Au bureau',
    plan: (where, items) => `${where}. Aujourd’hui : ${items.join(', ')}`,
  },
});
