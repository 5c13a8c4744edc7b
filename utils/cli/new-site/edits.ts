import { capital, type Plan } from './plan.ts';

/** What changes in one of the files that all sites share: its text, anew. */
type Edit = (text: string, plan: Plan) => string;

/** Puts a piece before the first match of a pattern that follows `after`. Throws where the file has changed its form. */
function before(text: string, after: string, end: RegExp, piece: string): string {
  const from = text.indexOf(after);
  const rest = end.exec(text.slice(from));
  if (from < 0 || !rest) throw new Error(`There is no place for the new site after "${after}".`);
  const at = from + rest.index;
  return `${text.slice(0, at)}${piece}${text.slice(at)}`;
}

/** After the last import of a file, whatever its order: `npm run format` and the eye put it right. */
function importing(text: string, line: string): string {
  const last = [...text.matchAll(/^(?:import .*|\} from .*);$/gmu)].at(-1);
  if (!last) throw new Error('There is no import to stand beside.');
  const at = last.index + last[0].length;
  return `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}

const key = ({ id }: Plan) => (id.includes('-') ? `'${id}'` : id);

/** The sites as a file's text lists them. */
export function sitesIn(message: string): string[] {
  const list = /siteIds = \[([^\]]*)\]/u.exec(message)?.[1] ?? '';
  return [...list.matchAll(/'([\w-]+)'/gu)].map(([, id]) => id ?? '');
}

/** One line each in the files that all sites share. */
export const edits: Record<string, Edit> = {
  'utils/domain/message.ts': (text, plan) => {
    const listed = before(text, 'siteIds = [', /\] as const/u, `'${plan.id}',\n`);
    return plan.mail ? before(listed, 'const mail:', /\];/u, `, '${plan.id}'`) : listed;
  },
  'utils/sites/names.ts': (text, plan) =>
    before(text, 'siteNames:', /^\};/mu, `${key(plan)}: '${plan.title}',\n`),
  'utils/sites/registry.ts': (text, plan) =>
    importing(
      before(text, 'readers: readonly Site[]', /,?\s*\];/u, `, ${plan.name}`),
      `import { ${plan.name} } from './${plan.id}/index.ts';`,
    ),
  'utils/sites/limits.ts': (text, plan) =>
    importing(
      before(text, 'export const limits', /^\} as const/mu, `${key(plan)}: of${capital(plan.name)},\n`),
      `import { limits as of${capital(plan.name)} } from './${plan.id}/limits.ts';`,
    ),
  'utils/sites/hosts.ts': (text, plan) =>
    plan.hosts.length === 0
      ? text
      : before(text, 'export const hosts', /^\};/mu, `${key(plan)}: ${listOf(plan.hosts)},\n`),
  'utils/sites/signatures.ts': (text, plan) =>
    plan.hosts.length > 0
      ? text
      : importing(
          before(text, 'export const signatures', /^\};/mu, `${key(plan)}: is${capital(plan.name)},\n`),
          `import { is${capital(plan.name)} } from './${plan.id}/signature.ts';`,
        ),
  'utils/sites/who.ts': (text, plan) =>
    before(text, 'asNamed:', /^\};/mu, `${key(plan)}: ${plan.mail ? 'addressOf' : '(typed) => typed'},\n`),
  'utils/words/en/limits.ts': (text, plan) =>
    before(
      text,
      'export const limits',
      /^\}\);/mu,
      `${key(plan)}: {\n'open-only':\n'Only what is open in ${plan.title} is read; what came while it was closed is read once it is opened.',\n},\n`,
    ),
  'test/sites/mutating.ts': (text, plan) =>
    importing(
      before(
        text,
        'const judges:',
        /^\};/mu,
        `${key(plan)}: { wrongIn: of${capital(plan.name)}, anatomy: { rows: '[data-message-id]' }, several: true },\n`,
      ),
      `import { wrongIn as of${capital(plan.name)} } from './${plan.id}/wrong.ts';`,
    ),
  'README.md': (text, plan) =>
    before(
      text,
      '| site | what is read |',
      /\n\n/u,
      `\n| ${plan.title} | nothing yet | | all of it | ${plan.date}, no page |`,
    ),
  ...Object.fromEntries(
    ['closing-1', 'ledger-1', 'report-1', 'settings-1'].map((name) => [
      `public/schemas/${name}.json`,
      (text: string, { id }: Plan) =>
        text.replaceAll(/("enum": \[\s*"gmail"[^\]]*?)(\s*\])/gu, `$1, "${id}"$2`),
    ]),
  ),
};

function listOf(texts: readonly string[]): string {
  return `[${texts.map((text) => `'${text}'`).join(', ')}]`;
}
