import type { Observation } from '../../utils/statistics/survival.ts';

export const done = (...times: number[]): Observation[] => times.map((time) => ({ time, event: true }));
export const cut = (...times: number[]): Observation[] => times.map((time) => ({ time, event: false }));

// Freireich et al. 1963 / Gehan 1965: weeks of remission, the textbook data of design section 5.
export const mercaptopurine = [
  ...done(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...cut(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
export const placebo = done(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
