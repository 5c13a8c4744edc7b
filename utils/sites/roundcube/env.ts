/** What the page's own inline script says about it: the object of `rcmail.set_env({…})`. */
export type Env = Readonly<Record<string, unknown>>;

/** The statement is a line of its own, and JSON has no line breaks of its own. */
const call = /set_env\((\{"?.*)\);?\s*$/gmu;
/** Far above the 20 kB that real pages have; a text larger than this is not looked through. */
const largest = 2_000_000;

/** True where the page carries Roundcube's inline script, readable or not. */
export function hasEnv(document: Document): boolean {
  return texts(document).length > 0;
}

/**
 * The page's state as it was loaded; null when its script is missing, cut off or broken. Read from the script's text,
 * which a content script sees without running anything in the page's world.
 */
export function readEnv(document: Document): Env | null {
  for (const text of texts(document)) {
    for (const [, json = ''] of text.matchAll(call)) {
      try {
        const data: unknown = JSON.parse(json);
        if (isEnv(data) && 'task' in data) return data;
      } catch {
        // Cut off, or not written by Roundcube: another call may be whole.
      }
    }
  }
  return null;
}

function texts({ scripts }: Document): string[] {
  const all = Array.from(scripts, (script) => script.textContent);
  return all.filter((text) => text.length <= largest && text.includes('set_env({'));
}

export function isEnv(data: unknown): data is Env {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A text of the state; empty when there is none. */
export function textOf(env: Env | null, name: string): string {
  const value = env?.[name];
  return typeof value === 'string' ? value : '';
}
