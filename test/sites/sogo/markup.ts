import { escape } from '../../practice/html.ts';

/** The markup of SOGo 5.8, as far as a reader looks at it, made after the captures. */

export interface Row {
  name: string;
  subject: string;
  date: string;
  /** The icon of an answered mail is shown. */
  answered?: boolean;
  /** Still on its way from the server. */
  loading?: boolean;
}

const icon = (name: string, shown: boolean) =>
  `<md-icon class="${shown ? '' : 'ng-hide '}material-icons" role="img" aria-label="${name}">${name}</md-icon>`;

function rowHtml({ name, subject, date, answered = false, loading }: Row): string {
  return `<md-list-item md-item-size="56" md-virtual-repeat="currentMessage in mailbox.service.selectedFolder" sg-message="currentMessage" class="sg-message-list-item _md md-clickable${loading ? ' sg-skeleton' : ''}" role="listitem" tabindex="-1" aria-label="${escape(subject)}"><div class="md-button md-no-style"><button class="md-no-style md-button" type="button" ng-click="mailbox.selectMessage(currentMessage)" aria-label="${escape(subject)}"></button><div class="md-list-item-inner">
<div class="md-list-item-inner sg-message-list-item-main"><div class="sg-tile-content"><div class="sg-md-subhead"><div><span class="sg-label-outline ng-hide"></span>${icon('error', false)}<span>${escape(name)}</span></div><div class="sg-tile-date">${escape(date)}</div></div><div class="sg-md-body"><div class="sg-tile-subject">${escape(subject)}</div><div class="sg-tile-size">702 B</div><button class="sg-tile-btn md-secondary ng-hide md-button" type="button">${icon('expand_more', true)}<span></span></button></div></div><div class="sg-tile-icons">${icon('star', false)}${icon('reply', answered)}${icon('forward', false)}${icon('attach_file', false)}</div></div>
</div></div></md-list-item>`;
}

export interface Card {
  subject: string;
  date: string;
  /** Name and address. */
  from: readonly [string, string];
  /** Names, as the chips show them. */
  to?: readonly string[];
  cc?: readonly string[];
  /** The short list of all of them. */
  short?: string;
  /** What somebody wrote, or an invitation. */
  body?: string;
  draft?: boolean;
}

let wrappers = 0;

function chipsHtml(model: string, names: readonly string[], readonly = true): string {
  wrappers += 1;
  const list = `_md-chips-wrapper-${wrappers}`;
  const ids = names.map((_, index) => `${list}-chip-${wrappers * 100 + index}`);
  const chip = (name: string, index: number) =>
    `<md-chip ng-repeat="$chip in $mdChipsCtrl.items" index="${index}"><div class="md-chip-content" tabindex="-1" id="${ids[index]}" role="option" aria-setsize="${names.length}" aria-posinset="${index + 1}"><md-chip-template role="button">${readonly ? '' : '<div class="sg-tile-content">'}
${escape(name)}
${readonly ? '' : '</div>'}</md-chip-template></div></md-chip>`;
  return `<md-chips ng-model="${model}"><md-chips-wrap id="${list}" class="md-chips"${ids.length ? ` role="listbox" aria-owns="${ids.join(' ')}"` : ''}>${names.map(chip).join('')}</md-chips-wrap></md-chips>`;
}

export function cardHtml({ subject, date, from: [name, address], ...card }: Card): string {
  const { to = [], cc = [], short = '', body = 'xxx', draft = false } = card;
  const hidden = (is: boolean) => (is ? ' ng-hide' : '');
  const field = (header: string, names: readonly string[]) =>
    `<div class="pseudo-input-container--compact"><label class="pseudo-input-label">xxx</label>${
      header === 'to'
        ? `<div class="pseudo-input-field ng-hide"><a href="#" ng-bind="::viewer.message.$shortRecipients(5)">${escape(short)}</a></div>`
        : ''
    }<div class="pseudo-input-field">${chipsHtml(`::viewer.message.${header}`, names)}</div></div>`;
  return `<div class="sg-reversible"><div class="sg-face layout-column"><md-card class="_md"><md-card-actions><button class="sg-icon-button md-button${hidden(draft)}" type="button" ng-click="viewer.reply($event)">${icon('reply', true)}</button><button class="sg-icon-button md-button${hidden(!draft)}" type="button" ng-click="viewer.edit($event)">${icon('create', true)}</button></md-card-actions><md-card-content>
<div class="sg-padded"><h5 ng-bind="viewer.message.subject" class="sg-md-headline">${escape(subject)}</h5><time datetime="viewer.message.date" class="msg-date" ng-bind="::viewer.message.date">${escape(date)}</time></div>
<div layout="row"><div class="pseudo-input-container--compact"><span ng-bind="::viewer.message.from[0].name">${escape(name)}</span><a href="#" class="md-caption" ng-bind="::viewer.message.from[0].email">${escape(address)}</a></div><div class="msg-recipients">${field('to', to)}${field('cc', cc)}${field('bcc', [])}</div></div>
<div class="msg-body"><div class="mailer_mailcontent"><div class="md-flex sg-mail-part" ng-bind-html="part.content | ensureTarget">${body}</div></div></div></md-card-content></md-card></div>
<div class="sg-back layout-column"><md-card class="_md"><pre></pre></md-card></div></div>`;
}

export interface Form {
  from: string;
  to: readonly string[];
  cc?: readonly string[];
  subject: string;
  /** What the app says of it: `sending`, `sent`, `error`. */
  state?: string;
}

export function formHtml({ from, to, cc = [], subject, state }: Form): string {
  const button = (does: string, name: string) =>
    `<button class="sg-icon-button md-button" type="button"${name === 'send' ? ' sg-ripple-click="mailEditor"' : ''} ng-click="editor.${does}()">${icon(name, true)}</button>`;
  return `<div class="md-dialog-container"><md-dialog id="mailEditor" class="sg-mail-editor _md" role="dialog"><form method="post" name="messageForm"><md-toolbar><input type="text" id="input-74" name="from" value="${escape(from)}">${button('send', 'send')}${button('save', 'save')}${button('cancel', 'close')}</md-toolbar><md-dialog-content id="dialogContent_mailEditor">${chipsHtml('editor.message.editable.to', to, false)}${chipsHtml('editor.message.editable.cc', cc, false)}${chipsHtml('editor.message.editable.bcc', [], false)}<input type="text" name="subject" value="${escape(subject)}"><textarea name="content">xxx</textarea></md-dialog-content></form><sg-ripple class="md-default-theme"></sg-ripple><sg-ripple-content class="md-default-theme" ng-switch="editor.sendState">${state ? `<div layout="column" ng-switch-when="${state}">${icon('done', true)}</div>` : ''}</sg-ripple-content></md-dialog></div>`;
}

export interface Frame {
  email: string;
  accounts: readonly { addresses: readonly string[]; special?: Readonly<Record<string, string>> }[];
  zone: string;
  time: string;
  long: string;
  locale: string;
  /** `ltr` where it is left out. */
  dir?: string;
}

/** The whole page: what stands around the mails, and its scripts. `list` null for a window of its own. */
export function pageHtml(frame: Frame, list: string | null, card: string | null, form = ''): string {
  const { email, accounts, zone, time, long, locale, dir } = frame;
  const stated = accounts.map(({ addresses, special }) => ({
    specialMailboxes: special ?? {
      Sent: 'Sent',
      Trash: 'Trash',
      Junk: 'Junk',
      Drafts: 'Drafts',
      Templates: 'Templates',
    },
    name: 'xxx',
    identities: addresses.map((address, index) => ({
      fullName: 'xxx',
      ...(index === 0 && { isDefault: 1 }),
      email: address,
    })),
  }));
  const detail = `<div class="view-detail layout-column" ui-view="message" id="detailView">${card ?? ''}</div>`;
  const main =
    list === null
      ? `<main class="layout-fill" ng-controller="navController">${detail}</main>`
      : `<main class="view layout-fill" ng-controller="navController" ui-view="mailboxes"><md-sidenav class="md-sidenav-left"><md-toolbar><p ng-bind="::activeUser.identification" class="sg-md-title">xxx</p><p ng-bind="::activeUser.email" class="md-caption">${escape(email)}</p></md-toolbar></md-sidenav><section ui-view="mailbox" class="layout-fill"><div class="md-flex layout-row"><div class="view-list layout-column"><md-content id="messagesList" class="md-flex"><md-virtual-repeat-container><div class="md-virtual-repeat-scroller"><div class="md-virtual-repeat-offsetter"><md-list class="sg-section-list" role="list">
${list}</md-list></div></div></md-virtual-repeat-container></md-content></div>${detail}</div></section></main>`;
  const defaults = {
    SOGoTimeFormat: time,
    SOGoTimeZone: zone,
    SOGoLongDateFormat: long,
    SOGoShortDateFormat: '%d-%b-%y',
    LocaleCode: locale,
    AuxiliaryMailAccounts: stated,
  };
  return `<!DOCTYPE html>
<html lang="${escape(locale)}"${dir ? ` dir="${dir}"` : ''} xmlns="http://www.w3.org/1999/xhtml"><head><title sg-default="xxx">xxx</title><meta name="description" content="SOGo Web Interface"></head>
<body class="main" ng-app="SOGo.MailerUI">
${list === null ? '' : `<script type="text/javascript">\n    var mailAccounts = ${JSON.stringify(stated)};\n    var userNames = ["xxx"];\n</script>`}
${main}
<script type="text/ng-template" id="UIxMailFolderTemplate"><md-list-item sg-message="currentMessage" class="sg-message-list-item" aria-label="{{currentMessage.subject}}"></md-list-item></script>
<script type="text/javascript">
            var UserLogin = 'xxx';
            var UserIdentification = "xxx";
            var UserEmail = '${email}';
            var UserLanguage = 'xxx';
</script>
<script id="UserDefaults" type="text/json">
    ${JSON.stringify(defaults)}
</script>
<script type="text/javascript" src="/SOGo.woa/WebServerResources/js/Common.js?lm=1794777420"></script>
${form}
</body></html>
`;
}

export const listHtml = (rows: readonly Row[]): string => rows.map(rowHtml).join('\n');
