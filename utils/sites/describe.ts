/** Attributes whose values are the app's own words, not anybody's: kept. Every other value is replaced. */
const kept = new Set([
  'role',
  'type',
  'dir',
  'lang',
  'hidden',
  'data-qa',
  'data-tid',
  'data-testid',
  'data-app-section',
  'aria-expanded',
  'aria-selected',
  'aria-pressed',
  'aria-hidden',
  'aria-level',
]);
/** Without content of their own that would help: left out whole. */
const skipped = new Set(['script', 'style', 'svg', 'link', 'meta', 'noscript', 'template', 'iframe']);
/** An app's own name for a thing: short, plain, and with too few digits to be an id. */
const plain = /^(?!(?:.*\d){5})(?![\da-f]{8,}$)[\w-]{1,60}$/u;
const replaced = '…';
const mostElements = 4000;
const mostAlike = 3;
const deepest = 60;

/**
 * A page's structure for a bug report, without a word of anybody's: element names, classes and a few attributes of
 * the app itself. Every text and every other attribute's value is replaced; rows that are alike are told once or twice.
 */
export function describePage({ documentElement }: Pick<Document, 'documentElement'>): string {
  const lines: string[] = [];
  tell(documentElement, 0, lines);
  return `${lines.join('\n')}\n`;
}

function tell(element: Element, depth: number, lines: string[]): void {
  const indent = ' '.repeat(depth);
  if (lines.length >= mostElements || depth > deepest) return;
  lines.push(`${indent}<${nameOf(element)}${attributesOf(element)}>${hasText(element) ? replaced : ''}`);
  const alike = new Map<string, number>();
  let left = 0;
  for (const child of element.children) {
    if (skipped.has(child.localName)) continue;
    const shape = `${child.localName} ${child.getAttribute('class') ?? ''}`;
    const before = alike.get(shape) ?? 0;
    alike.set(shape, before + 1);
    if (before < mostAlike) tell(child, depth + 1, lines);
    else left += 1;
  }
  if (left > 0) lines.push(`${indent} (and ${left} more that are alike)`);
}

function nameOf({ localName }: Element): string {
  return plain.test(localName) ? localName : replaced;
}

function attributesOf(element: Element): string {
  return element
    .getAttributeNames()
    .map((name) => {
      if (!plain.test(name)) return ` ${replaced}`;
      const value = element.getAttribute(name) ?? '';
      if (value === '') return ` ${name}`;
      if (name === 'class') return ` class="${value.split(/\s+/u).filter(Boolean).map(word).join(' ')}"`;
      return ` ${name}="${kept.has(name) ? word(value) : replaced}"`;
    })
    .join('');
}

function word(text: string): string {
  return plain.test(text) ? text : replaced;
}

function hasText({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}
