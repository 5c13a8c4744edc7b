import type { GmailAnswers, GmailQuestions } from './answer.ts';

/**
 * The script of the Gmail page. It runs in the page, from its own text, so it uses nothing from outside itself.
 * Views are shown by the address; a view that was left stays in the page, hidden.
 */
export function gmailScript(): void {
  /** An answer is shown at once, and gets its final id this much later. */
  const namedAfter = 1500;
  const undoFor = 30_000;

  const find = (selector: string): HTMLElement | null => document.querySelector(selector);
  const main = (selector: string): HTMLElement | null => find(`[role="main"] ${selector}`);
  let tokens: Record<string, string> = {};
  let timers: ReturnType<typeof setTimeout>[] = [];

  async function ask<Name extends keyof GmailQuestions>(
    name: Name,
    question: GmailQuestions[Name],
  ): Promise<GmailAnswers[Name]> {
    const found = await fetch(`${location.pathname}?ask=${name}`, {
      method: 'POST',
      body: JSON.stringify(question),
    });
    return found.json() as Promise<GmailAnswers[Name]>;
  }

  async function show(): Promise<void> {
    const { hash } = location;
    const view = await ask('view', { hash });
    if (hash !== location.hash) return;
    tokens = view.tokens;
    document.title = view.title;
    // The view before the last one goes; the last one is hidden, and the role moves to the new one.
    find('#views > [style]')?.remove();
    const left = find('#views > .bkK');
    left?.classList.remove('bkK');
    left?.setAttribute('style', 'display: none;');
    left?.querySelector('[role="main"]')?.removeAttribute('role');
    find('#views')?.insertAdjacentHTML('beforeend', view.html);
  }

  const threadShown = (): string => main('h2[data-legacy-thread-id]')?.dataset['legacyThreadId'] ?? '';

  async function unfold(item: Element): Promise<void> {
    const index = [...(item.parentElement?.children ?? [])].indexOf(item);
    const { html } = await ask('unfold', { thread: threadShown(), index });
    item.outerHTML = html;
  }

  async function reply(): Promise<void> {
    const { html } = await ask('reply', { thread: threadShown() });
    const place = main('.gA .gB');
    if (place) place.innerHTML = html;
    main('[contenteditable]')?.focus();
  }

  function notice(html: string): void {
    const box = find('.b8[role="alert"]');
    if (box) box.innerHTML = html;
  }

  async function send(): Promise<void> {
    const draft = main('input[name="draft"]')?.getAttribute('value') ?? '';
    const text = main('[contenteditable]')?.textContent ?? '';
    const { html, id, form } = await ask('send', { draft, text });
    const place = main('.gA .gB');
    if (place) place.innerHTML = form;
    main('[role="list"]')?.insertAdjacentHTML('beforeend', html);
    notice(
      '<span class="vh"><span>Sent</span> <span id="link_undo" role="link" tabindex="0">Undo</span></span>',
    );
    const shown = main(`[data-message-id="${draft}"]`);
    timers = [
      setTimeout(() => shown?.setAttribute('data-legacy-message-id', id), namedAfter),
      setTimeout(() => notice(''), undoFor),
    ];
  }

  /** The mail goes, and the form with the same draft is back. */
  async function undo(): Promise<void> {
    for (const timer of timers) clearTimeout(timer);
    const { html, draft } = await ask('undo', {});
    main(`[data-message-id="${draft}"]`)?.closest('[role="listitem"]')?.remove();
    const place = main('.gA .gB');
    if (place) place.innerHTML = html;
    notice('');
  }

  function clicked(target: Element): Promise<void> | undefined {
    const row = target.closest('tr.zA');
    const thread = row?.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
    if (thread) location.hash = `#inbox/${tokens[thread] ?? thread}`;
    const item = target.closest('.kv');
    if (item) return unfold(item);
    if (target.closest('.aaq, .ams')) return reply();
    if (target.closest('[jslog^="32601"]')) return send();
    return target.closest('#link_undo') ? undo() : undefined;
  }

  window.addEventListener('hashchange', () => void show());
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) void clicked(target);
  });
  void show();
}
