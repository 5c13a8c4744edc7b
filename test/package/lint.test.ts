import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { packageFor } from '../e2e/build.ts';

interface Finding {
  code: string;
  file: string;
}

/** Mozilla's own reviewer's tool, over what Firefox users get. */
test('web-ext lint finds nothing but what Preact is known for', async () => {
  const program = fileURLToPath(new URL('../../node_modules/.bin/web-ext', import.meta.url));
  const folder = await packageFor('firefox');
  const { stdout } = spawnSync(program, ['lint', '--output=json', '--source-dir', folder], {
    encoding: 'utf8',
  });
  const { errors, warnings }: { errors: Finding[]; warnings: Finding[] } = JSON.parse(stdout);
  expect(errors).toEqual([]);
  // Preact writes innerHTML where a component asks for dangerouslySetInnerHTML; none of ours does.
  expect([...new Set(warnings.map(({ code }) => code))]).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  expect(warnings.every(({ file }) => /^chunks\//u.test(file))).toBe(true);
});
