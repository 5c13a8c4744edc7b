import type { Listing } from './list.ts';

/**
 * The script of the mail pages. It runs in the page, from its own text, so it uses nothing from outside itself.
 * Only what a person can do is here: look at folders and messages, refresh, reply, save, send.
 */
export function mailScript(): void {
  /** How long the page stays after a send: the real one shows its confirmation for about half a second. */
  const leaveAfter = 600;

  const made: Webmail[] = [];

  class Webmail {
    env: { mailbox?: string; uid?: string } = {};

    constructor() {
      made.push(this);
    }

    set_env(values: object): void {
      Object.assign(this.env, values);
    }

    display_message(text: string, type: string): void {
      const looks: Record<string, string> = { confirmation: 'alert-success', error: 'alert-danger' };
      const box = document.createElement('div');
      box.className = `ui alert ${looks[type] ?? 'alert-info'} ${type}`;
      box.setAttribute('role', 'alert');
      box.append(
        document.createElement('i'),
        Object.assign(document.createElement('span'), { textContent: text }),
      );
      document.querySelector('#messagestack .loading')?.remove();
      document.querySelector('#messagestack')?.append(box);
      setTimeout(() => box.remove(), type === 'error' ? 8000 : 4000);
    }

    /** Called by the hidden frame once the server has taken the message. */
    sent_successfully(type: string, text: string): void {
      this.display_message(text, type);
      setTimeout(() => location.assign('/?_task=mail&_refresh=1&_mbox=INBOX'), leaveAfter);
    }

    command(name: string, argument?: string): boolean {
      const { mailbox = 'INBOX', uid } = this.env;
      if (name === 'list' && argument) void list(argument);
      if (name === 'checkmail') void refresh();
      if (name === 'send') submit(false);
      if (name === 'savedraft') submit(true);
      if (!uid) return false;
      if (name === 'headers') headers(mailbox, uid);
      const compose = `/?_task=mail&_mbox=${mailbox}&_action=compose`;
      if (name === 'reply') location.assign(`${compose}&_reply_uid=${uid}`);
      if (name === 'reply-all') location.assign(`${compose}&_reply_uid=${uid}&_all=all`);
      if (name === 'forward') location.assign(`${compose}&_forward_uid=${uid}`);
      return false;
    }
  }

  Object.assign(window, { rcube_webmail: Webmail });
  /** The one that the page's inline script made, in a global variable as on the real site. */
  const mail = (): Webmail => made[0] ?? new Webmail();

  const find = (selector: string): Element | null => document.querySelector(selector);

  async function ask(action: string, folder: string, method: string): Promise<Listing> {
    const answer = await fetch(`/?_task=mail&_action=${action}&_mbox=${folder}&_remote=1`, { method });
    const found: Listing = await answer.json();
    return found;
  }

  function label({ title, column, unread, folder }: Listing): void {
    document.title = `${unread ? `(${unread}) ` : ''}Practice mail :: ${title}`;
    const header = find('#messagelist th.subject a');
    if (header) header.textContent = column;
    for (const item of document.querySelectorAll('#mailboxlist li')) {
      const selected = item.querySelector('a')?.getAttribute('rel') === folder;
      item.classList.toggle('selected', selected);
      item.toggleAttribute('aria-selected', selected);
      if (selected) item.setAttribute('aria-selected', 'true');
    }
    const inbox = find('#mailboxlist li.inbox');
    inbox?.classList.toggle('unread', unread > 0);
    inbox?.querySelector('.unreadcount')?.remove();
    if (unread)
      inbox
        ?.querySelector('a')
        ?.insertAdjacentHTML('beforeend', `<span class="unreadcount">${unread}</span>`);
  }

  /** Shows a folder in the same page; the script text keeps naming the one it was loaded with. */
  async function list(folder: string): Promise<void> {
    const body = find('#messagelist tbody');
    if (!body) {
      location.assign(`/?_task=mail&_mbox=${folder}`);
      return;
    }
    body.replaceChildren();
    mail().env.mailbox = folder;
    delete mail().env.uid;
    const found = await ask('list', folder, 'GET');
    label(found);
    for (const { html } of found.rows) body.insertAdjacentHTML('beforeend', html);
    const title = find('#messagelist-header .header-title');
    if (title) title.textContent = found.title;
  }

  /** Puts new rows on top; rows that are there change their state only. */
  async function refresh(): Promise<void> {
    const found = await ask('check-recent', mail().env.mailbox ?? 'INBOX', 'POST');
    const body = find('#messagelist tbody');
    label(found);
    for (const { id, html } of found.rows.toReversed()) {
      const fresh = document.createElement('tbody');
      fresh.innerHTML = html;
      const shown = document.getElementById(id);
      if (!shown) body?.prepend(...fresh.children);
      else if (fresh.querySelector('.replied')) shown.querySelector('.msgicon')?.classList.add('replied');
    }
  }

  function chosen(event: Event): { row: HTMLElement; uid: string } | null {
    if (!(event.target instanceof Element)) return null;
    const row = event.target.closest<HTMLElement>('#messagelist tr.message');
    const link = row?.querySelector<HTMLAnchorElement>('span.subject a');
    const uid = link && new URL(link.href).searchParams.get('_uid');
    return row && uid ? { row, uid } : null;
  }

  /** A click shows the message beside the list. The frame's location is replaced: its src attribute stays as it was. */
  function preview(event: Event): void {
    const found = chosen(event);
    if (!found) return;
    event.preventDefault();
    const { row, uid } = found;
    mail().env.uid = uid;
    for (const other of document.querySelectorAll('#messagelist tr.selected'))
      other.classList.remove('selected', 'focused');
    row.classList.add('selected', 'focused');
    row.classList.remove('unread');
    row.querySelector('.msgicon')?.classList.remove('unread');
    for (const button of document.querySelectorAll('#toolbar-menu a')) button.classList.remove('disabled');
    document
      .querySelector<HTMLIFrameElement>('#messagecontframe')
      ?.contentWindow?.location.replace(
        `/?_task=mail&_uid=${uid}&_mbox=${mail().env.mailbox ?? 'INBOX'}&_framed=1&_action=preview`,
      );
  }

  /** The dialog with all headers; from the preview it opens in the page around the frame. */
  function headers(mailbox: string, uid: string): void {
    const source = `/?_task=mail&_uid=${uid}&_mbox=${mailbox}&_framed=1&_action=headers`;
    window.parent.document.body.insertAdjacentHTML(
      'beforeend',
      `<div class="ui-dialog" role="dialog"><div class="popup iframe ui-dialog-content"><iframe id="headersframe" src="${source}"></iframe></div></div>`,
    );
  }

  /** Sends the form into a hidden frame, whose answer calls back. */
  function submit(draft: boolean): void {
    const form = document.querySelector<HTMLFormElement>('form[name="form"]');
    const to = document.querySelector<HTMLTextAreaElement>('textarea[name="_to"]');
    const saving = document.querySelector<HTMLInputElement>('input[name="_draft"]');
    if (!form || !to || !saving) return;
    if (!draft && !to.value.includes('@')) return mail().display_message('Whom to?', 'error');
    if (!find('iframe[name="savetarget"]'))
      document.body.insertAdjacentHTML(
        'beforeend',
        '<iframe name="savetarget" style="display: none"></iframe>',
      );
    saving.value = draft ? '1' : '';
    form.target = 'savetarget';
    form.action = '/?_task=mail&_unlock=loading&_framed=1';
    mail().display_message('…', 'loading');
    form.submit();
  }

  /** A typed recipient becomes a chip, and part of the hidden field that is sent. */
  function addRecipient(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const field = input
      .closest('.input-group')
      ?.querySelector<HTMLTextAreaElement>('textarea[data-recipient-input]');
    if (!field || !input.value.trim()) return;
    field.value = [field.value, input.value.trim()].filter(Boolean).join(', ');
    const chip = document.createElement('li');
    chip.className = 'recipient';
    const email = Object.assign(document.createElement('span'), {
      className: 'email',
      textContent: `${input.value},`,
    });
    chip.append(email);
    input.closest('li')?.before(chip);
    input.value = '';
  }

  document.addEventListener('DOMContentLoaded', () => {
    const table = find('#messagelist');
    table?.addEventListener('click', preview);
    table?.addEventListener('dblclick', (event) => {
      const uid = chosen(event)?.uid;
      const mailbox = mail().env.mailbox ?? 'INBOX';
      if (uid) location.assign(`/?_task=mail&_uid=${uid}&_mbox=${mailbox}&_action=show`);
    });
    document.addEventListener('change', addRecipient);
    if (table) void list(mail().env.mailbox ?? 'INBOX');
  });
}
