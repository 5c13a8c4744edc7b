import { Window } from 'happy-dom';
import { describePage } from '../../sites/describe.ts';

const empty =
  '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>xxx</title></head><body></body></html>\n';
const withoutEnd = new Set([
  'input',
  'img',
  'br',
  'hr',
  'source',
  'track',
  'wbr',
  'area',
  'col',
  'embed',
  'base',
]);

/**
 * Markup with the structure of a page and not a word of it, for a first fixture.
 *
 * @param given a description as `describePage` writes it, or the page itself as it was saved; null: an empty page
 */
export function structureOf(given: string | null): string {
  if (given === null) return empty;
  return `<!doctype html>\n${markupOf(isDescription(given) ? given : described(given))}\n`;
}

/** A description has one element a line and ends none. */
function isDescription(text: string): boolean {
  return text.startsWith('<html') && !text.includes('</');
}

function described(html: string): string {
  const { document } = new Window();
  document.documentElement.innerHTML = html.replaceAll(
    /<(script|style|link|iframe)\b[^>]*>(?:[^]*?<\/\1>)?/giu,
    '',
  );
  return describePage(document as unknown as Document);
}

function markupOf(description: string): string {
  const open: string[] = [];
  const lines: string[] = [];
  const close = (depth: number) => {
    while (open.length > depth) lines.push(`${' '.repeat(open.length - 1)}</${open.pop()}>`);
  };
  // What follows an empty line is a frame's.
  const [own = ''] = description.split('\n\n');
  for (const line of own.split('\n')) {
    const [, indent = '', name, attributes = '', text = ''] = /^( *)<([\w-]+)([^>]*)>(…?)$/u.exec(line) ?? [];
    if (name === undefined) continue;
    close(indent.length);
    // What was replaced stays recognisable as such.
    const known = attributes.replaceAll(/ …(?:="[^"]*")?/gu, '').replaceAll('…', 'xxx');
    lines.push(`${indent}<${name}${known}>${text && 'xxx'}`);
    if (!withoutEnd.has(name)) open.push(name);
  }
  close(0);
  return lines.join('\n');
}
