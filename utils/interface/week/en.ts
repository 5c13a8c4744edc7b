import { format } from '../../words/en/format.ts';

export { format };
/** The fields of a working week: hours, zone, remote weekdays. */
export const words = {
  hours: {
    free: 'Free',
    from: (day: string) => `${day}: from`,
    until: (day: string) => `${day}: until`,
    add: 'Add hours',
    addOn: (day: string) => `Add hours: ${day}`,
    remove: (day: string, number: number) => `Remove hours ${number}: ${day}`,
    likeMonday: (first: string, last: string) => `Use ${first}’s hours until ${last}`,
    faults: {
      incomplete: 'Fill in both times, or remove the line with ×.',
      nothing: 'Both times are the same. Choose a later end.',
      overlap: 'This begins before the line above ends. Choose a later beginning.',
    },
  },
  zone: {
    label: 'Time zone',
    hint: 'The working hours are meant in this zone, also while travelling.',
    unknown: 'No time zone has this name. Choose one from the list, for example Europe/Berlin.',
    use: (zone: string) => `Use this computer’s: ${zone}`,
  },
  remote: {
    none: 'Office, or free',
    day: 'Whole day',
    morning: 'Morning',
    afternoon: 'Afternoon',
  },
};

export type WeekWords = typeof words;
