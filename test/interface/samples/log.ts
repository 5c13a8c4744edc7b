import type { Special } from '../samples.ts';

export const special: Special = {
  'said.ofAll': {
    some: [{ within: 7, decided: 9, share: 7 / 9 }],
    none: [{ within: 0, decided: 0, share: null }],
  },
  'said.quantile': { time: [420_000], none: [null] },
};
