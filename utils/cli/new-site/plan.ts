import { parseArgs } from 'node:util';

export const usage =
  'npm run new-site -- NAME [--title "Acme Chat"] [--mail] [--host PATTERN…] [--page FILE --url URL]\n' +
  'Makes the files that a reader for a new site needs, and says what is still to write.\n' +
  '  NAME     its id, as acme-chat\n' +
  '  --mail   it is mail; else it is chat\n' +
  '  --host   where it lives, as https://chat.acme.com/* (again for each); left out: offices host it anywhere\n' +
  '  --page   a description that Reachable copied, or a saved page, of which only the structure is taken';

/** A site that is to be made. */
export interface Plan {
  /** `acme-chat` */
  id: string;
  /** As people call it: `Acme Chat`. */
  title: string;
  /** In code: `acmeChat`. */
  name: string;
  mail: boolean;
  /** Match patterns; none where offices host it anywhere. */
  hosts: string[];
  /** File with a description or a saved page; null where there is none. */
  page: string | null;
  /** Address of that page. */
  url: string;
  /** Today, `2026-11-25`. */
  date: string;
}

const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern = /^https?:\/\/(?:\*\.)?[\w.-]+\/\S*$/u;

/** Reads the command's arguments. Throws with words that say what is wrong with them. */
export function planOf(args: string[], date: string): Plan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      mail: { type: 'boolean', default: false },
      host: { type: 'string', multiple: true, default: [] },
      page: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new Error(usage);
  if (!id.test(given)) throw new Error(`"${given}" is no id of a site: write it small, as acme-chat.`);
  for (const host of values.host)
    if (!pattern.test(host))
      throw new Error(`"${host}" is no match pattern: write it as https://chat.acme.com/*`);
  const words = given.split('-').map((word) => word[0]?.toUpperCase() + word.slice(1));
  const title = values.title ?? words.join(' ');
  if (/[|'\n\\]/u.test(title)) throw new Error(`"${title}" cannot stand in a table.`);
  const first = values.host[0]?.replace('*.', '').replace(/\*.*$/u, '');
  const url = values.url ?? first ?? `https://${given}.company.test/`;
  if (!URL.canParse(url)) throw new Error(`"${url}" is no address.`);
  const name = words.join('').replace(/^./u, (letter) => letter.toLowerCase());
  return {
    id: given,
    title,
    name,
    mail: values.mail,
    hosts: values.host,
    page: values.page ?? null,
    url,
    date,
  };
}

/** `acmeChat` as part of another name: `AcmeChat`. */
export function capital(name: string): string {
  return name.replace(/^./u, (letter) => letter.toUpperCase());
}
