import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';

const store = v.object({
  keyPath: v.optional(v.union([v.string(), v.array(v.string())])),
  records: v.array(v.unknown()),
});

/** What a page keeps beside its document, as STATE.json says it; every part is optional. */
const pageState = v.object({
  localStorage: v.optional(v.record(v.string(), v.string()), {}),
  cookies: v.optional(v.record(v.string(), v.string()), {}),
  indexedDB: v.optional(
    v.record(v.string(), v.object({ version: v.number(), stores: v.record(v.string(), store) })),
    {},
  ),
  memory: v.optional(v.record(v.string(), v.unknown()), {}),
  /** What a framework keeps at the page's elements (`__reactFiber$…`), by selectors. */
  properties: v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {}),
  /** By the `src` as the page writes it: the frame's own address and the file of its document. */
  frames: v.optional(v.record(v.string(), v.object({ url: v.string(), file: v.string() })), {}),
});
export type PageState = v.InferOutput<typeof pageState>;

/** A page as it was saved, with all that its reader may look at. */
export interface SavedPage {
  html: string;
  url: string;
  /** Epoch ms; null where neither the caller nor the page says when it was captured. */
  now: number | null;
  state: PageState;
  /** Documents of its frames by their own address. */
  frames: Map<string, string>;
}

/** A `captured` comment in the first line says when the page was saved; its address may stand there as well. */
const captured = /captured(?:\s+at|:)?\s+([\d-]+T[\d:.]+Z?)/iu;
const address = /https?:\/\/[^\s"'<>]+/u;

/**
 * Loads a saved page. Throws with words that say which file is missing or wrong.
 *
 * @param options as written by the caller: `url` where the page does not say it, `state` a file, `now` an ISO instant
 */
export function loadPage(file: string, options: { url?: string; state?: string; now?: string }): SavedPage {
  const html = readText(file);
  const first = html.slice(0, html.indexOf('\n') + 1);
  const url = options.url ?? address.exec(first)?.[0];
  if (!url || !URL.canParse(url)) {
    throw new Error(`${file} does not say its address. Give it with --url https://…`);
  }
  const when = options.now ?? captured.exec(first)?.[1];
  const now = when === undefined ? null : Date.parse(when);
  if (Number.isNaN(now)) throw new Error(`"${when}" is no instant. Write it as 2026-11-24T09:30:00Z.`);
  const state = readState(options.state);
  const folder = dirname(options.state ?? file);
  return {
    html,
    url,
    now,
    state,
    frames: new Map(
      Object.values(state.frames).map((frame) => [
        new URL(frame.url, url).href,
        readText(resolve(folder, frame.file)),
      ]),
    ),
  };
}

function readState(file: string | undefined): PageState {
  if (file === undefined) return v.parse(pageState, {});
  let data: unknown;
  try {
    data = JSON.parse(readText(file));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${String(error)}`, { cause: error });
  }
  const parsed = v.safeParse(pageState, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the state'}: ${issue.message}`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read.`, { cause: error });
  }
}
