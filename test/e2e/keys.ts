import type { KeyInput, Page } from 'puppeteer-core';

/** Somebody's keyboard, which counts. */
export class Keys {
  pressed = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) {
      this.pressed += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Tab, until what is wanted has the focus. */
  async reach(wanted: string): Promise<void> {
    const isThere = () =>
      this.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted);
    for (let tabs = 0; !(await isThere()); tabs++) {
      if (tabs === 60) throw new Error(`The keyboard alone does not reach ${wanted}.`);
      await this.press('Tab');
    }
  }
}
