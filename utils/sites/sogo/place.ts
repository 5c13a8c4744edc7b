import type { MailAccount } from './state.ts';

/** Where in the mailbox the page is, as its address says. */
export interface Place {
  /** Position of the mail account in the page's list of them. */
  index: number;
  /** Path of the folder; null while a search over several folders has no mail open. */
  folder: string | null;
  /** The list shows what a search found in several folders. */
  searches: boolean;
  /** Of the open mail. */
  uid: string | null;
}

const path =
  /^#!?\/Mail\/(?<index>\d{1,3})(?<searches>\/virtual)?(?:\/(?<folder>[^/?]+)(?:\/(?<uid>\d{1,10}))?)?(?:[/?]|$)/u;

/** Reads `#!/Mail/0/INBOX/6`; null for an address that names no mail account. */
export function placeOf(url: string): Place | null {
  const { index, searches, folder, uid } = path.exec(URL.parse(url)?.hash ?? '')?.groups ?? {};
  if (index === undefined) return null;
  const name = folder === undefined ? null : decoded(folder);
  return {
    index: Number(index),
    folder: name,
    searches: searches !== undefined,
    uid: (name !== null && uid) || null,
  };
}

/** The app encodes a folder's path twice, and its router once more. */
function decoded(text: string): string | null {
  try {
    let path = text;
    for (let times = 0; times < 3 && path.includes('%'); times += 1) path = decodeURIComponent(path);
    return path.length <= 1024 ? path : null;
  } catch {
    return null;
  }
}

/** The hash that opens a mail. */
export function hashOf(index: number, folder: string, uid: string): string {
  return `#!/Mail/${index}/${encodeURIComponent(encodeURIComponent(folder))}/${uid}`;
}

export type FolderKind = 'sent' | 'drafts' | 'junk' | 'other';

const uses = { Sent: 'sent', Drafts: 'drafts', Templates: 'drafts', Junk: 'junk' } as const;

/** What a folder is for, also of the folders inside it. */
export function kindOf(folder: string, { special }: Pick<MailAccount, 'special'>): FolderKind {
  for (const [use, kind] of Object.entries(uses)) {
    const name = special.get(use);
    if (name !== undefined && (folder === name || folder.startsWith(`${name}/`))) return kind;
  }
  return 'other';
}
