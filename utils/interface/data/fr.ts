import { format } from '../../words/fr/format.ts';
import type { DataWords } from './en.ts';

export { format };

const messages = (n: number) => format.plural(n, { one: '# message', other: '# messages' });
const facts = (n: number) =>
  format.plural(n, { one: '# indication de votre part', other: '# indications de votre part' });

export const words: DataWords = {
  nothing: 'Rien n’est encore enregistré.',
  kept: (n, first) => `Enregistrés : ${messages(n)}, le premier du ${first}.`,
  cancel: 'Annuler',
  jobs: {
    export: 'Écriture du fichier',
    read: 'Lecture du fichier',
    restore: 'Restauration',
    count: 'Comptage',
    erase: 'Effacement',
  },
  progress: (what, done, of) => `${what} : ${format.count(done)} sur ${format.count(of)}`,
  done: {
    saved: (name) => `Enregistré sous ${name}.`,
    restored: (n) => `Restaurés depuis le fichier : ${messages(n)}.`,
    tookSettings: 'Les réglages du fichier sont maintenant en vigueur.',
    erased: (n) => `Effacés : ${messages(n)}.`,
  },
  save: {
    title: 'Enregistrer',
    hint: 'Le journal entier, ce sont des heures et des codes chiffrés, les noms que vous avez donnés à des personnes, vos notes et les réglages ; aucun texte de message. Gardez le fichier avec vos fichiers privés.',
    ledger: 'Enregistrer le journal entier',
    settings: 'Enregistrer les réglages seuls',
  },
  restore: {
    title: 'Restaurer ou réunir',
    hint: 'Reprend tout le journal d’un fichier : une sauvegarde, ou celui de votre second ordinateur. Ce qui est ici reste ; ce qui est des deux côtés compte une fois.',
    file: 'Fichier du journal entier',
    made: (when) => `Enregistré : ${when}`,
    messages: (n, fresh) => `${messages(n)}, dont nouveaux ici : ${format.count(fresh)}`,
    span: (first, last) => `Du ${first} au ${last}`,
    facts: (n, fresh) => `${facts(n)}, dont nouvelles ici : ${format.count(fresh)}`,
    comingBack: (n) => `Reviennent bien qu’effacés ici : ${messages(n)}`,
    settings: 'Reprendre aussi les réglages',
    foreign:
      'Ce journal appartient à une autre installation et ne peut être réuni avec celui d’ici. Enregistrez le journal entier, effacez-le, puis restaurez ce fichier.',
    confirm: 'Restaurer',
  },
  file: {
    title: 'Reprendre les réglages d’un fichier',
    hint: 'Ce qui n’est pas correct est laissé de côté, et ce qui vaut maintenant reste. Les comptes arrivent désactivés jusqu’à ce que vous autorisiez leur site.',
    file: 'Fichier de réglages',
    same: 'Le fichier dit ce qui vaut déjà.',
    changes: (fields) => `Cela va changer : ${fields}.`,
    accounts: (n) =>
      format.plural(n, {
        one: '# compte professionnel arrive désactivé. Autorisez son site, puis choisissez-le.',
        other: '# comptes professionnels arrivent désactivés. Autorisez leurs sites, puis choisissez-les.',
      }),
    notTaken: 'Non repris du fichier :',
    confirm: 'Reprendre ces réglages',
    fields: {
      name: 'nom',
      language: 'langue de Reachable',
      reportLanguage: 'langue du rapport',
      accounts: 'comptes professionnels',
      weeklyReminder: 'avis hebdomadaire',
      remoteDays: 'jours de télétravail',
      notices: 'avis',
      hours: 'heures de travail',
      targets: 'délais',
    },
    expected: {
      name: 'devrait être un texte de 80 caractères au plus',
      language: 'devrait être l’une des langues proposées ici ou manquer',
      reportLanguage: 'devrait être l’une des langues proposées ici ou manquer',
      accounts: 'devrait avoir une adresse, un site, un compte, et actif ou non',
      weeklyReminder: 'devrait être true ou false',
      remoteDays: 'devrait être un jour de 0 à 6 et quelle partie',
      notices: 'devrait être true ou false, ou un nombre entier de 0 à 50',
      hours: 'devrait être un fuseau et sept jours d’heures dans l’ordre',
      targets: 'devrait être deux nombres entiers de minutes de travail',
    },
    why: {
      wrong: 'incorrect',
      unknown: 'inconnu de cette version',
      twice: 'dit deux fois ; le premier vaut',
      policy: 'fixé par votre organisation',
    },
    refused: {
      'not-json':
        'Ce fichier n’est pas complet : il a été coupé ou modifié. Enregistrez les réglages à nouveau ; rien n’a changé ici.',
      'not-ours':
        'Ce ne sont pas des réglages enregistrés par Reachable. Choisissez un autre fichier ; rien n’a changé ici.',
      ledger:
        'Ce fichier contient le journal entier. Choisissez-le plus haut, sous « Restaurer ou réunir » ; rien n’a changé ici.',
      'too-large':
        'Ce fichier est trop grand pour des réglages. Choisissez-en un autre ; rien n’a changé ici.',
    },
    newer: (version) =>
      `Ces réglages ont la version ${version}, écrite par un Reachable plus récent. Mettez d’abord Reachable à jour ; rien n’a changé ici.`,
  },
  erase: {
    title: 'Effacer',
    hint: 'Les rapports que vous avez remis ne pourront plus être recalculés. Les rapports sur cette période indiquent que des enregistrements ont été supprimés.',
    old: (n, until) => `De plus de treize mois (avant le ${until}) : ${messages(n)}.`,
    what: 'Quoi',
    choices: {
      site: 'Un site',
      period: 'Une période',
      old: 'Tout ce qui a plus de treize mois',
      everything: 'Tout le journal',
      fresh: 'Tout le journal et les réglages',
    },
    site: 'Site',
    allSites: 'Tous les sites',
    chooseSite: 'Choisissez un site',
    first: 'Du',
    last: 'Au',
    badDates: 'Choisissez deux jours, le second pas avant le premier.',
    count: 'Compter ce qui part',
    nothing: 'Il n’y a rien de cela à effacer.',
    goes: 'Cela sera effacé :',
    messages,
    span: (first, last) => `du ${first} au ${last}`,
    asks: (n) => format.plural(n, { one: 'avec # demande', other: 'avec # demandes' }),
    facts,
    coverage: (span) => `preuve de lecture : ${span}`,
    everything: 'Les réglages, heures de travail, délais et jours libres à venir restent.',
    fresh:
      'Tous les réglages partent, et chaque autorisation de lire un site. Reachable recommence comme au premier jour.',
    stays: 'Une page relue ne le fait pas revenir. Seule une sauvegarde le peut.',
    noWayBack: 'Seule une sauvegarde le fait revenir.',
    confirm: 'Effacer définitivement',
  },
};
