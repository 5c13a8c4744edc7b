import type { Signed } from '../site.ts';

/** The Angular module that a page of SOGo starts: `SOGo.MailerUI`, `SOGo.MainUI` where one signs in. */
export function moduleOf(document: Document): string | null {
  return /^SOGo\.(\w+)$/u.exec(document.body?.getAttribute('ng-app') ?? '')?.[1] ?? null;
}

/** True for a page or a window of SOGo, wherever it is hosted. */
export function isSogo({ document }: Signed): boolean {
  const signs = [
    moduleOf(document) !== null,
    document.querySelector('meta[name="description"][content="SOGo Web Interface"]') !== null,
    // GNUstep's name of the application stays, whatever the path in front of it.
    document.querySelector('script[src*="/SOGo.woa/WebServerResources/"]') !== null,
  ];
  // Any two: the loss of one is to be noticed.
  return signs.filter(Boolean).length > 1;
}
