/** Counted nouns, in the nominative as they stand alone. */
export const dayForms = {
  zero: '# أيام',
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};

export const askForms = {
  zero: '# طلبات',
  one: 'طلب واحد',
  two: 'طلبان',
  few: '# طلبات',
  many: '# طلبًا',
  other: '# طلب',
};

/** Within a sentence that gives them another case the dual differs. */
export const daysAfter = { ...dayForms, two: 'يومين' };

export const lastWeekForms = {
  zero: 'آخر # أسابيع',
  one: 'آخر أسبوع',
  two: 'آخر أسبوعين',
  few: 'آخر # أسابيع',
  many: 'آخر # أسبوعًا',
  other: 'آخر # أسبوع',
};
