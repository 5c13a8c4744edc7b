import { weigh } from '../package/weight.ts';
import { figure, type Figure } from './figure.ts';

/** Weights of a build for users, gzip, against what is allowed (the same numbers as in test/package). */
export function weights(folder: string): Figure[] {
  const { watch, popup, zip } = weigh(folder);
  return [
    figure('weight-watch', watch, 'kB gzip', 'allowed', 25),
    figure('weight-popup', popup, 'kB gzip', 'allowed', 26),
    figure('weight-zip', zip, 'kB gzip', 'allowed', 200),
  ];
}
