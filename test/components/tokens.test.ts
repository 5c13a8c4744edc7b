// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('components/tokens.css', 'utf8');
type Scheme = 'light' | 'dark';

/** The colours of a block, `--name: light-dark(#rrggbb, #rrggbb)`, by name. */
function colours(block: string, scheme: Scheme): Map<string, string> {
  const found = block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gu);
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]),
  );
}

/** Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const [usual = '', strong = ''] = [/:root \{([^}]*)\}/u, /contrast: more\) \{\s*:root \{([^}]*)\}/u].map(
  (block) => block.exec(sheet)?.[1],
);
const grounds = ['paper', 'card', 'sheet', 'wash'];
const texts = ['ink', 'quiet', 'accent', 'late', 'remote', 'office'];
const onTints = [
  ['ink', 'accent-wash'],
  ['quiet', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['ink', 'home-wash'],
  ['quiet', 'home-wash'],
  ['late', 'home-wash'],
  ['remote', 'home-wash'],
  ['office', 'home-wash'],
  ['on-accent', 'accent'],
] as const;

test('the measure is WCAG’s: black on white, and the grey that just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each<[string, string, number]>([
  ['usual', usual, 4.5],
  ['more contrast', strong, 7],
])('%s', (_, block, least) => {
  test.each<Scheme>(['light', 'dark'])('texts can be read on every ground, %s', (scheme) => {
    const known = colours(block, scheme);
    const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)), ...onTints];
    const weak = pairs
      .map(([text, ground]) => ({
        text,
        ground,
        ratio: contrast(known.get(text) ?? 'none', known.get(ground) ?? 'none'),
      }))
      .filter(({ ratio }) => !(ratio >= least));
    expect(weak).toEqual([]);
  });

  test.each<Scheme>(['light', 'dark'])('the focus is seen on every ground, %s', (scheme) => {
    const known = colours(block, scheme);
    for (const ground of grounds)
      expect(contrast(known.get('focus') ?? '', known.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(3);
  });
});

test('no colour stands anywhere else', () => {
  const sheets = globSync('{components,entrypoints}/**/*.css').filter(
    (file) => file !== 'components/tokens.css',
  );
  expect(sheets.length).toBeGreaterThan(10);
  const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|light-dark\(/iu;
  for (const file of sheets) {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(
      lines.filter((line) => literal.test(line)),
      file,
    ).toEqual([]);
  }
});

test('every colour that is used is one of them', () => {
  const known = new Set([...sheet.matchAll(/--([\w-]+):/gu)].map(([, name]) => name));
  for (const file of globSync('{components,entrypoints}/**/*.css')) {
    const text = readFileSync(file, 'utf8');
    const own = new Set([...text.matchAll(/--([\w-]+):/gu)].map(([, name]) => name));
    const used = [...text.matchAll(/var\(--([\w-]+)/gu)].map(([, name]) => name);
    expect(
      used.filter((name) => !known.has(name) && !own.has(name)),
      file,
    ).toEqual([]);
  }
});
