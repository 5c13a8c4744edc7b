import { longDate } from '../dates.ts';
import { escape } from '../html.ts';
import { me } from '../workplace.ts';
import type { Draft, Mail, Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import type { Words } from '../words.ts';
import { fullAddress, nameOf, page } from './frame.ts';

/** Recipients and subject that the page is filled with. */
function prefilled({ mode, original }: Draft): { to: string[]; cc: string[]; subject: string } {
  if (!original || mode === 'new') return { to: [], cc: [], subject: '' };
  const bare = original.subject.replace(/^(?:(?:re|fwd):\s*)+/iu, '');
  if (mode === 'forward') return { to: [], cc: [], subject: `Fwd: ${bare}` };
  const answered = original.from === me ? original.to : [original.from];
  const others = [...original.to, ...original.cc].filter((one) => one !== me && !answered.includes(one));
  return { to: answered, cc: mode === 'reply-all' ? others : [], subject: `Re: ${bare}` };
}

function quoted(workplace: Workplace, { original, mode }: Draft): string {
  if (!original || mode === 'new') return '';
  const lines = original.text.split('\n').map((line) => `> ${line}`);
  return `On ${longDate(workplace, original.date)}, ${nameOf(original.from)} wrote:\n${lines.join('\n')}\n`;
}

/** The hidden field that is sent, and the chips and the input that a person sees. */
function recipients(name: 'to' | 'cc' | 'bcc', title: string, addresses: string[]): string {
  const chips = addresses.map((address) => {
    const full = escape(fullAddress(address));
    return `<li class="recipient" title="${full}"><span class="name">${nameOf(address)}</span><span class="email"> &lt;${address}&gt;,</span></li>`;
  });
  const value = addresses.map((address) => escape(fullAddress(address))).join(', ');
  return `<div id="compose_${name}" class="form-group row"><label for="_${name}" class="col-form-label">${title}</label><div class="input-group">
<textarea name="_${name}" id="_${name}" tabindex="-1" data-recipient-input="true" style="position: absolute; opacity: 0; left: -5000px; width: 10px;">${value}</textarea><ul class="form-control recipient-input ac-input">${chips.join('')}<li class="input"><input type="text" tabindex="1"></li></ul></div></div>`;
}

function form(workplace: Workplace, draft: Draft, words: Words): string {
  const { to, cc, subject } = prefilled(draft);
  const hidden = { _token: 'practice', _task: 'mail', _action: 'send', _id: draft.id, _attachments: '' };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  return `<form name="form" method="post" class="formcontent scroller" action="/?_task=mail">${inputs.join('')}
<div id="compose-headers"><div id="compose_from" class="form-group row"><label for="_from" class="col-form-label">${words.from}</label>
<select name="_from" id="_from" class="form-control"><option value="1" selected>${me}</option></select></div>
${recipients('to', words.to, to)}${recipients('cc', words.cc, cc)}${recipients('bcc', 'Bcc', [])}
<div id="compose_subject" class="form-group row"><label for="compose-subject" class="col-form-label">${words.subject}</label><input name="_subject" id="compose-subject" class="form-control" value="${escape(subject)}" type="text"></div></div>
<div id="composebodycontainer" class="html-editor"><input type="hidden" name="_draft_saveid"><input type="hidden" name="_draft" value=""><input type="hidden" name="_is_html" value="0"><input type="hidden" name="_framed" value="1">
<textarea name="_message" id="composebody" cols="70" rows="20" class="form-control">${escape(quoted(workplace, draft))}</textarea></div>
<input type="hidden" name="_priority" value="0"><input type="hidden" name="_store_target" value="Sent"></form>`;
}

/** Message-ID of the mail that this one answers; the page has no other link to it. */
function answered({ mode, original }: Draft): { reply_msgid?: string } {
  return original && mode.startsWith('reply') ? { reply_msgid: `<${original.messageId}>` } : {};
}

function modeOf({ mode }: Draft): { compose_mode?: string } {
  if (mode === 'new') return {};
  return { compose_mode: mode === 'forward' ? 'forward' : 'reply' };
}

export function composePage(workplace: Workplace, draft: Draft): string {
  const words = wordsOf(workplace);
  return page(workplace, {
    action: 'compose',
    title: words.compose,
    fields: {
      compose_id: draft.id,
      session_id: 'practice',
      ...(draft.original ? { mailbox: draft.original.folder } : {}),
      top_posting: false,
      drafts_mailbox: 'Drafts',
      draft_autosave: 300,
      ...modeOf(draft),
      ...answered(draft),
      max_disclosed_recipients: 5,
      identities: { 1: { email: me } },
      composebody: 'composebody',
    },
    body: `<div id="layout-content" class="listbox selected" role="main"><div class="header"><span class="header-title">${words.compose}</span><ul class="menu toolbar listing iconized" id="toolbar-menu"><li role="menuitem"><a class="save draft" role="button" href="#" onclick="return rcmail.command('savedraft','',this,event)"><span class="inner">${words.save}</span></a></li></ul></div>
<div id="compose-content" class="formcontainer content">${form(workplace, draft, words)}
<div class="formbuttons"><button class="btn btn-primary send" tabindex="1" type="button" onclick="return rcmail.command('send','',this,event)" value="Send">${words.send}</button></div></div>
<div class="footer menu toolbar"><span class="buttons"><a href="#" class="send button" onclick="return rcmail.command('send','',this,event)"><span class="inner">${words.send}</span></a></span></div></div>`,
  });
}

/** Addresses of a recipient field: "Boss <boss@practice.example>, carol@practice.example". */
export function addressesIn(field: string): string[] {
  return [...field.matchAll(/[^\s<>,;]+@[^\s<>,;]+/gu)].map(([address]) => address.toLowerCase());
}

/** What was sent, as the mailbox keeps it. */
export function mailFrom(fields: URLSearchParams): Pick<Mail, 'to' | 'cc' | 'subject' | 'text'> {
  return {
    to: addressesIn(fields.get('_to') ?? ''),
    cc: addressesIn(fields.get('_cc') ?? ''),
    subject: fields.get('_subject') ?? '',
    text: fields.get('_message') ?? '',
  };
}
