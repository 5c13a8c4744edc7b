/** What the page's own inline script says about it: the object of `rcmail.set_env({…})`. */
export type Env = Readonly<Record<string, unknown>>;

const call = 'set_env({';
/** Far above the 20 kB that real pages have; a text larger than this is not looked through. */
const largest = 2_000_000;

/** True where the page carries Roundcube's inline script, readable or not. */
export function hasEnv(document: Document): boolean {
  return texts(document).next().done === false;
}

/**
 * The page's state as it was loaded; null when its script is missing, cut off or broken. Read from the script's text,
 * which a content script sees without running anything in the page's world.
 */
export function readEnv(document: Document): Env | null {
  for (const text of texts(document)) {
    for (let from = text.indexOf(call); from !== -1; from = text.indexOf(call, from + 1)) {
      const env = parse(text, from + call.length - 1);
      if (env && 'task' in env) return env;
    }
  }
  return null;
}

function* texts(document: Document): Generator<string> {
  for (const script of document.scripts) {
    const text = script.textContent;
    if (text.length <= largest && text.includes(call)) yield text;
  }
}

function parse(text: string, from: number): Env | null {
  const end = closing(text, from);
  if (end === -1) return null;
  try {
    const data: unknown = JSON.parse(text.slice(from, end + 1));
    return isEnv(data) ? data : null;
  } catch {
    return null;
  }
}

/** Position of the brace that closes the one at `from`; -1 when there is none. */
function closing(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i += 1) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

export function isEnv(data: unknown): data is Env {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A text of the state; empty when there is none. */
export function textOf(env: Env | null, name: string): string {
  const value = env?.[name];
  return typeof value === 'string' ? value : '';
}
