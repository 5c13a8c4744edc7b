// @vitest-environment node
import { expect, test } from 'vitest';
import { faults } from '../../utils/json-schema.ts';
import { choicesIn, readSettingsFile, settingsFile } from '../../utils/settings-file/file.ts';
import { settingsSchema } from '../../utils/settings-file/schema.ts';
import type { Choices, Field } from '../../utils/settings-file/state.ts';
import * as fc from '../properties.ts';
import { alices, mail, untouched } from './make.ts';

const valid = settingsFile(alices, 1_764_100_000_000);
const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, -1, 1e9, '', 'x'.repeat(400), [], {}, '__proto__'),
);

/** Replaces, removes or adds something somewhere in a file that was sound. */
const edited = fc.array(fc.tuple(fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 4 }).map((edits) => {
  const file: unknown = JSON.parse(valid);
  for (const [path, act, value] of edits) {
    let [at, rest]: [unknown, number] = [file, path];
    for (;;) {
      if (typeof at !== 'object' || at === null) break;
      const keys = Object.keys(at);
      const key = keys[rest % (keys.length + 1)];
      rest = Math.floor(rest / (keys.length + 1));
      const next: unknown = key === undefined ? undefined : Reflect.get(at, key);
      if (key !== undefined && typeof next === 'object' && next !== null && rest % 4 > 0) {
        at = next;
        continue;
      }
      if (key === undefined) Reflect.set(at, `more${path % 7}`, value);
      else if (act % 3 === 0 && !Array.isArray(at)) Reflect.deleteProperty(at, key);
      else Reflect.set(at, key, value);
      break;
    }
  }
  return JSON.stringify(file);
});
const cut = fc.nat(valid.length).map((length) => valid.slice(0, length));
/** Some characters of the file replaced by others. */
const scratched = fc
  .array(fc.tuple(fc.nat(valid.length - 1), fc.string({ maxLength: 3 })), { maxLength: 5 })
  .map((spots) =>
    spots.reduce((text, [at, by]) => text.slice(0, at) + by + text.slice(at + by.length), valid),
  );
const noise = fc.oneof(fc.string(), fc.json());
const files = fc.oneof({ weight: 6, arbitrary: edited }, cut, { weight: 2, arbitrary: scratched }, noise);

const fields = Object.keys(choicesIn(alices)) as Field[];
const of = (choices: Choices, field: Field) => JSON.stringify(choicesIn(choices)[field]);

test('10,000 files cut, scratched, edited or of noise: repaired or refused, present settings never lost', () => {
  const seen = { repaired: 0, refused: new Set<string>() };
  fc.assert(
    fc.property(files, fc.constantFrom(alices, untouched), (text, present) => {
      const before = JSON.stringify(present);
      const read = readSettingsFile(text, present);
      expect(JSON.stringify(present)).toBe(before);
      if ('refused' in read) return void seen.refused.add(read.refused);
      seen.repaired += 1;
      const { next, notTaken } = read.offer;
      // What comes out is what our own schema allows, whatever went in.
      expect(faults(settingsSchema, JSON.parse(settingsFile(next, 0)))).toEqual([]);
      expect(next.settings.consent).toBe(present.settings.consent);
      // Accounts that are here stay as they are; nothing else is switched on.
      expect(next.settings.accounts.slice(0, present.settings.accounts.length)).toEqual(
        present.settings.accounts,
      );
      expect(next.settings.accounts.slice(present.settings.accounts.length).filter(({ on }) => on)).toEqual(
        [],
      );
      // A field of one piece is the file's or the present one, never a mixture.
      const { settings = {} }: { settings?: object } = JSON.parse(text);
      for (const field of fields.filter((one) => !['accounts', 'remoteDays', 'notices'].includes(one))) {
        const refused = notTaken.some((one) => one.field === field);
        const given: unknown = Object.hasOwn(settings, field) ? Reflect.get(settings, field) : undefined;
        if (refused || given === undefined) expect(of(next, field)).toBe(of(present, field));
      }
    }),
    { numRuns: 10_000 },
  );
  expect(seen.repaired).toBeGreaterThan(2000);
  expect([...seen.refused].sort()).toEqual(expect.arrayContaining(['newer', 'not-json', 'not-ours']));
  expect(valid).toContain(mail.account);
});
