import type { Page } from 'puppeteer-core';

/**
 * Every text of a page that somebody sees or hears, in order: what is drawn, the options of lists, labels. Folded parts
 * are opened first. The names of languages, which are in their own, are left out.
 */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const root = document.documentElement;
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('script, style')) continue;
      const drawn = element.closest('select') ?? element;
      if (!drawn.checkVisibility()) continue;
      if (element instanceof HTMLOptionElement && element.lang !== '') continue;
      if (node instanceof Text) texts.push(node.data);
      else
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
          texts.push(element.getAttribute(name) ?? '');
    }
    return [...texts.filter((text) => text.trim() !== ''), root.getAttribute('aria-label') ?? ''].filter(
      Boolean,
    );
  });
}

/** Where text does not fit: what makes the page wider than its window, is cut off, or runs out of its box. */
export function clippedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const found: string[] = [];
    const root = document.documentElement;
    const named = (element: Element) =>
      `${element.tagName}#${element.id}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 60)}`;
    // What is there for screen readers only is a pixel large on purpose.
    const isForEars = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.startsWith('inset(50%') || isForEars(element.parentElement));
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (root.scrollWidth > root.clientWidth) {
      // A table of figures keeps its columns side by side, as WCAG 1.4.10 has it: its reader moves the page.
      const beyond = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('table') &&
          one.getBoundingClientRect().right > root.clientWidth,
      );
      const narrowest = (one: HTMLElement) => {
        const { width } = one.style;
        one.style.width = 'min-content';
        const least = one.getBoundingClientRect().width;
        one.style.width = width;
        return least;
      };
      // Those that cannot be narrower push all the others out with them.
      const firm = beyond.filter((one) => narrowest(one) > root.clientWidth - 60);
      const last = firm.filter((one) => !firm.some((other) => other !== one && one.contains(other)));
      for (const one of (last.length > 0 ? last : beyond).slice(0, 5))
        found.push(`The page is ${root.scrollWidth} wide in a window of ${root.clientWidth}: ${named(one)}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || isForEars(element)) continue;
      if (element instanceof SVGTextElement) {
        const [box, frame] = [element, element.ownerSVGElement!].map((one) => one.getBoundingClientRect());
        // The brackets of a figure have no width, but Firefox gives them a pixel or two where they turn up in SVG.
        if (box!.left < frame!.left - 3 || box!.right > frame!.right + 3) found.push(named(element));
      }
      if (!(element instanceof HTMLElement)) continue;
      const { display, overflowX, overflowY } = getComputedStyle(element);
      if (display === 'inline' || display === 'contents') continue;
      const cuts = /hidden|clip/u;
      const wide = element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/u.test(overflowX);
      const high = element.scrollHeight > element.clientHeight + 4 && !/auto|scroll/u.test(overflowY);
      const ours = hasText(element);
      if ((wide && (ours || cuts.test(overflowX))) || (high && (ours || cuts.test(overflowY))))
        found.push(
          `${named(element)} (${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight})`,
        );
    }
    return found;
  });
}
