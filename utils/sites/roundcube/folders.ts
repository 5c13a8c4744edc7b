import { isEnv, textOf, type Env } from './env.ts';

const kinds = ['inbox', 'drafts', 'sent', 'trash', 'junk'] as const;
export type FolderKind = (typeof kinds)[number] | 'other';

/** The folders of a mailbox: what each is for, in every language. */
export interface Folders {
  /** Also of folders inside Sent and Drafts, whose lists show recipients like theirs. */
  kind(folder: string): FolderKind;
  /** The folder that the list shows now; null when none is marked, as while searching all of them. */
  selected: string | null;
}

/**
 * Reads the folders from the sidebar, or from the page's state where there is no sidebar. The state's `mailbox` is
 * the folder that the page was loaded with and stays when another is clicked.
 */
export function readFolders(document: Document, env: Env | null): Folders {
  const found = new Map<string, FolderKind>();
  const mailboxes = env?.['mailboxes'];
  if (isEnv(mailboxes)) {
    for (const [folder, entry] of Object.entries(mailboxes)) {
      if (isEnv(entry)) found.set(folder, kindOf(textOf(entry, 'class')));
    }
  }
  let selected: string | null = null;
  for (const item of document.querySelectorAll('#mailboxlist li.mailbox')) {
    const folder = item.querySelector(':scope > a[rel]')?.getAttribute('rel');
    if (!folder) continue;
    if (!found.has(folder) || found.get(folder) === 'other') found.set(folder, kindOf(item.className));
    if (item.classList.contains('selected')) selected = folder;
  }
  const delimiter = textOf(env, 'delimiter') || '/';
  const parents = [...found].filter(([, kind]) => kind === 'sent' || kind === 'drafts');
  return {
    selected,
    kind(folder) {
      const own = found.get(folder) ?? 'other';
      if (own !== 'other') return own;
      return parents.find(([name]) => folder.startsWith(name + delimiter))?.[1] ?? 'other';
    },
  };
}

function kindOf(classes: string): FolderKind {
  const names = classes.split(/\s+/u);
  return kinds.find((kind) => names.includes(kind)) ?? 'other';
}

/** True where the list names the recipients instead of the sender. */
export function namesRecipients(kind: FolderKind): boolean {
  return kind === 'sent' || kind === 'drafts';
}
