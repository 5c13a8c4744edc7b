import type { SlackAnswers, SlackQuestions } from './answer.ts';

/** What a test finds in the Slack page. */
export interface PracticeSlack {
  /** Shows a conversation (`C0OFFICE`) or a thread (`C0OFFICE/thread/C0OFFICE-<root>`), as a click does. */
  open(place: string): void;
  /** Draws every place of the shown conversation, a few at a time, and drops it again, all before the next frame. */
  flick(): void;
}

/**
 * The script of the Slack page. It runs in the page, from its own text, so it uses nothing from outside itself.
 * Its lists hold only the places around the part that is on screen: what is scrolled away is dropped.
 */
export function slackScript(): void {
  type Item = SlackAnswers['open']['pane'][number];
  /** Every place is so high, px; so many are drawn. */
  const height = 64;
  const drawn = 16;
  /** What was sent stands there at once, with a stamp of this computer's; the server's comes so much later. */
  const answersAfter = 800;

  let here = { conversation: '', thread: '' };
  let pane: Item[] = [];

  const find = (selector: string): HTMLElement | null => document.querySelector(selector);

  async function ask<Name extends keyof SlackQuestions>(
    name: Name,
    question: SlackQuestions[Name],
  ): Promise<SlackAnswers[Name]> {
    const found = await fetch(`/api/practice.${name}`, { method: 'POST', body: JSON.stringify(question) });
    return found.json() as Promise<SlackAnswers[Name]>;
  }

  function made(html: string): HTMLElement {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild as HTMLElement;
  }

  /** Draws the places from one on, and drops those that were drawn before and are not among them. */
  function draw(list: HTMLElement, items: readonly Item[], first: number): void {
    const wanted = items.slice(first, first + drawn);
    const keys = new Set(wanted.map(({ key }) => key));
    const shown = new Map(
      [...list.children].map((one) => [one.getAttribute('data-item-key') ?? '', one as HTMLElement]),
    );
    for (const [key, one] of shown) if (!keys.has(key)) one.remove();
    wanted.forEach(({ key, html }, index) => {
      const there = shown.get(key) ?? made(html);
      there.style.top = `${(first + index) * height}px`;
      if (list.children[index] !== there) list.insertBefore(there, list.children[index] ?? null);
    });
    list.style.height = `${items.length * height}px`;
  }

  function drawPane(): void {
    const scroller = find('.c-virtual_list');
    const list = find('.c-virtual_list__scroll_container');
    const most = Math.max(0, pane.length - drawn);
    const first = Math.floor((scroller?.scrollTop ?? 0) / height) - 2;
    if (list) draw(list, pane, Math.min(most, Math.max(0, first)));
  }

  function toEnd(): void {
    const list = find('.c-virtual_list__scroll_container');
    if (list) draw(list, pane, Math.max(0, pane.length - drawn));
    find('.c-virtual_list')?.scrollTo(0, pane.length * height);
  }

  /** Shows the conversation, and the thread beside it, that the address names. */
  async function show(): Promise<void> {
    const [, conversation = '', , name = ''] = location.pathname.split('/').slice(2);
    const thread = name.split('-')[1] ?? '';
    const opened = await ask('open', { conversation, thread });
    here = { conversation: opened.conversation, thread };
    pane = opened.pane;
    const sidebar = find('.p-channel_sidebar [role="tree"]');
    if (sidebar) sidebar.innerHTML = opened.sidebar;
    find('.p-view_contents--secondary')?.remove();
    const primary = find('.p-view_contents--primary');
    if (primary) primary.innerHTML = opened.frame;
    primary?.insertAdjacentHTML('afterend', opened.flexpane);
    find('.c-virtual_list')?.addEventListener('scroll', drawPane);
    toEnd();
  }

  function open(place: string): void {
    history.pushState(null, '', `${location.pathname.split('/').slice(0, 3).join('/')}/${place}`);
    void show();
  }

  /** The places of the list that a message was written for, with a place at the end, or one in place of another. */
  function put(thread: string, { html, key }: Item, instead?: string): void {
    if (thread !== here.thread && thread) return;
    if (thread) {
      const old = instead && find(`.p-threads_flexpane [data-item-key="${instead}"]`);
      if (old) old.replaceWith(made(html));
      else find('.p-threads_flexpane [data-item-key$="_input"]')?.before(made(html));
      return;
    }
    const index = pane.findIndex((one) => one.key === instead);
    pane = index < 0 ? [...pane, { html, key }] : pane.with(index, { html, key });
    toEnd();
  }

  async function send(conversation: string, thread: string, text: string): Promise<void> {
    const optimistic = await ask('draw', { conversation, thread, text });
    put(thread, optimistic);
    await new Promise((resolve) => setTimeout(resolve, answersAfter));
    const posted = await ask('post', { conversation, thread, text });
    if (here.conversation === conversation) put(thread, posted, optimistic.key);
  }

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const entry = target.closest('[data-qa-channel-sidebar-channel-id]');
    const id = entry?.getAttribute('data-qa-channel-sidebar-channel-id');
    if (id) open(id);
    const root = target
      .closest('[data-qa="reply_bar"]')
      ?.closest('[data-msg-ts]')
      ?.getAttribute('data-msg-ts');
    if (root) open(`${here.conversation}/thread/${here.conversation}-${root}`);
  });
  document.addEventListener('keydown', (event) => {
    const box = event.target;
    if (event.key !== 'Enter' || !(box instanceof HTMLElement) || !box.matches('.ql-editor')) return;
    event.preventDefault();
    const input = box.closest('[data-qa="message_input"]');
    const text = box.textContent?.trim() ?? '';
    box.textContent = '';
    if (text) void send(here.conversation, input?.getAttribute('data-thread-ts') ?? '', text);
  });
  window.addEventListener('popstate', () => void show());

  const practice: PracticeSlack = {
    open,
    flick: () => {
      const list = find('.c-virtual_list__scroll_container');
      if (!list) return;
      for (let first = pane.length - drawn; first > 0; first -= drawn) draw(list, pane, first);
      draw(list, pane, 0);
      toEnd();
    },
  };
  Object.assign(window, { practice });
  void show();
}
