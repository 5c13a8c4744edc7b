import type { Page } from 'puppeteer-core';

export interface Saved {
  name: string;
  text: string;
}

/** Presses a button of the report page that saves a file, and takes the file instead of the disk. */
export async function saved(page: Page, button: string): Promise<Saved> {
  await page.evaluate(() => {
    if (Reflect.has(globalThis, 'savedFiles')) return;
    const files: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL.call(URL, blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) files.push({ name: this.download, blob });
    };
    Object.assign(globalThis, { savedFiles: files });
  });
  await page.click(button);
  await page.waitForFunction(() => Reflect.get(globalThis, 'savedFiles').length > 0);
  return page.evaluate(async (): Promise<Saved> => {
    const files: { name: string; blob: Blob }[] = Reflect.get(globalThis, 'savedFiles');
    const file = files.shift()!;
    return { name: file.name, text: await file.blob.text() };
  });
}
