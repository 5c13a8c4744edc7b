import { ledgerFormat } from '../ledger/format.ts';
import { repaired, valueOf } from './repair.ts';
import { fieldSchemas, settingsFormat, settingsVersion } from './schema.ts';
import type { Choices, Field, Offer, Refusal } from './state.ts';

/** Nobody's settings are longer, in characters. */
const longest = 1_000_000;

/** The choices as a file says them; without the agreement to the recording, which is a person's. */
export function choicesIn(choices: Choices): Record<Field, unknown> {
  const entries = (Object.keys(fieldSchemas) as Field[]).map((field) => [field, valueOf(choices, field)]);
  return Object.fromEntries(entries);
}

/** A file of settings, readable by people. `now` in epoch ms. */
export function settingsFile(choices: Choices, now: number): string {
  const file = {
    format: settingsFormat,
    version: settingsVersion,
    saved: new Date(now).toISOString(),
    settings: choicesIn(choices),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * What a file of settings would change. Never throws and changes nothing: what it says is an offer, or why there is
 * none (with the version that it has, where that is too new).
 */
export function readSettingsFile(
  text: string,
  present: Choices,
  held: readonly Field[] = [],
): { offer: Offer } | { refused: Refusal; version: number } {
  const refused = (why: Refusal, version = 0) => ({ refused: why, version });
  if (text.length > longest) return refused('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  if (!isObject(data)) return refused('not-ours');
  const [format, version, settings] = ['format', 'version', 'settings'].map((name) =>
    Reflect.get(data, name),
  );
  if (format === ledgerFormat) return refused('ledger');
  if (format !== settingsFormat || !Number.isSafeInteger(version) || version < 1) return refused('not-ours');
  if (version > settingsVersion) return refused('newer', version);
  if (!isObject(settings)) return refused('not-ours');
  return { offer: repaired(settings, present, held) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
