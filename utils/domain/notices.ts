/** So many notices a day can be chosen at most. */
export const mostNotices = 50;
