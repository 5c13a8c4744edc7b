import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edits, sitesIn } from './new-site/edits.ts';
import { filesOf, toDo } from './new-site/files.ts';
import { planOf, type Plan } from './new-site/plan.ts';
import { structureOf } from './new-site/structure.ts';

/** `npm run new-site`: makes what a reader for a new site needs, below the folder that it is called in. */
export async function newSite(args: string[]): Promise<void> {
  const plan = planOf(args, new Date().toISOString().slice(0, 10));
  const made = makeSite(process.cwd(), plan);
  execFileSync(
    join('node_modules', '.bin', 'oxfmt'),
    made.filter((path) => /\.(?:ts|json)$/u.test(path)),
  );
  console.log(`Made or changed:\n${made.map((path) => `  ${path}`).join('\n')}\n`);
  console.log(
    `Still to write (CONTRIBUTING.md, "Add a site"):\n${toDo(plan)
      .map((one) => `  ${one}`)
      .join('\n')}`,
  );
}

/** Writes a site's files and its lines in the others'. Throws, and writes nothing, where that cannot be done whole. */
export function makeSite(root: string, plan: Plan): string[] {
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  if (sitesIn(textOf('utils/domain/message.ts')).includes(plan.id))
    throw new Error(`There is a site "${plan.id}".`);
  const page = plan.page === null ? null : readFileSync(plan.page, 'utf8');
  const files = filesOf(plan, structureOf(page));
  for (const path of Object.keys(files))
    if (existsSync(join(root, path))) throw new Error(`${path} is there already.`);
  for (const [path, edit] of Object.entries(edits)) {
    const text = textOf(path);
    const next = edit(text, plan);
    if (next !== text) files[path] = next;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}
