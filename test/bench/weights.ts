import { allowed, weigh } from '../package/weight.ts';
import { figure, type Figure } from './figure.ts';

/** Weights of a build for users, gzip, against what is allowed. */
export function weights(folder: string): Figure[] {
  const { watch, popup, zip } = weigh(folder);
  return [
    figure('weight-watch', watch, 'kB gzip', 'allowed', allowed.watch),
    figure('weight-popup', popup, 'kB gzip', 'allowed', allowed.popup),
    figure('weight-zip', zip, 'kB gzip', 'allowed', allowed.zip),
  ];
}
