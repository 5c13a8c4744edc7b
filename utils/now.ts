import { browser } from 'wxt/browser';

declare global {
  /** True only in the end-to-end build, in which `now` can be replaced. */
  const __E2E__: boolean;
}

/** The replaced instant of the end-to-end build (`now` in local storage); null in every other build. */
export async function replacedNow(): Promise<number | null> {
  if (!__E2E__) return null;
  const { now } = await browser.storage.local.get('now');
  return typeof now === 'number' ? now : null;
}

/** Epoch ms. The only place where the extension's background and pages read the time. */
export async function currentTime(): Promise<number> {
  return (await replacedNow()) ?? Date.now();
}

/** The IANA zone of this machine. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
