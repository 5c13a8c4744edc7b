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

export const remoteDaysAfter = {
  zero: '# أيام عمل عن بُعد',
  one: 'يوم عمل واحد عن بُعد',
  two: 'يومَي عمل عن بُعد',
  few: '# أيام عمل عن بُعد',
  many: '# يوم عمل عن بُعد',
  other: '# يوم عمل عن بُعد',
};

export const officeDaysAfter = {
  zero: '# أيام عمل في المكتب',
  one: 'يوم عمل واحد في المكتب',
  two: 'يومَي عمل في المكتب',
  few: '# أيام عمل في المكتب',
  many: '# يوم عمل في المكتب',
  other: '# يوم عمل في المكتب',
};

export const weekForms = {
  zero: '# أسابيع',
  one: 'أسبوع واحد',
  two: 'أسبوعان',
  few: '# أسابيع',
  many: '# أسبوعًا',
  other: '# أسبوع',
};

/** Percentage points. */
export const pointForms = {
  zero: '# نقاط',
  one: 'نقطة واحدة',
  two: 'نقطتان',
  few: '# نقاط',
  many: '# نقطة',
  other: '# نقطة',
};

export const pointsAfter = { ...pointForms, two: 'نقطتين' };
