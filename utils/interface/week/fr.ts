import { format } from '../../words/fr/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: 'Libre',
    from: (day) => `${day} : de`,
    until: (day) => `${day} : à`,
    add: 'Ajouter une plage',
    addOn: (day) => `Ajouter une plage : ${day}`,
    remove: (day, number) => `Retirer la plage ${number} : ${day}`,
    likeMonday: (first, last) => `Reprendre les heures du ${first} jusqu’au ${last}`,
    faults: {
      incomplete: 'Indiquez les deux heures, ou retirez la ligne avec ×.',
      nothing: 'Les deux heures sont identiques. Choisissez une fin plus tardive.',
      overlap: 'Cette plage commence avant la fin de la précédente. Choisissez un début plus tardif.',
    },
  },
  zone: {
    label: 'Fuseau horaire',
    hint: 'Les heures de travail s’entendent dans ce fuseau, même en voyage.',
    unknown: 'Aucun fuseau ne porte ce nom. Choisissez-en un dans la liste, par exemple Europe/Paris.',
    use: (zone) => `Utiliser celui de cet ordinateur : ${zone}`,
  },
  remote: {
    none: 'Bureau, ou libre',
    day: 'Journée entière',
    morning: 'Matin',
    afternoon: 'Après-midi',
  },
};
