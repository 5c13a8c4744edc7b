/** Mails and threads as Gmail's page draws them: strings of markup, with Gmail's own classes and ids. */

export const alice = 'alice@bench.example';
const people = ['boss', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan'];
const begun = Date.now() - 3_600_000 * 24;

/** What Gmail's server sends for one thread. */
export interface Thread {
  hex: string;
  person: string;
  subject: string;
  snippet: string;
  at: number;
  mails: { hex: string; from: string; at: number; html: string }[];
}

const hexOf = (at: number, index: number) => ((BigInt(at) << 20n) | BigInt(0x5a000 + index)).toString(16);
const decimal = (hex: string) => BigInt(`0x${hex}`).toString();
const addressOf = (person: string) => `${person}@bench.example`;
const base64 = (text: string) => btoa(text).replaceAll('=', '');
const titleOf = (at: number) =>
  new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A newsletter-like body: tables in tables, styled inline. */
function body(index: number): string {
  const cell = (row: number) =>
    `<tr><td style="padding:4px 8px;font:14px/20px Arial"><a href="https://bench.example/${index}/${row}" style="color:#15c">the figures of week ${row}</a> are in the sheet, please look at them before noon and tell me what is missing.</td><td align="right"><b>${row * 7}</b></td></tr>`;
  const table = (part: number) =>
    `<table width="100%" cellpadding="0" style="border-collapse:collapse"><tbody>${Array.from({ length: 12 }, (_, row) => cell(part * 12 + row)).join('')}</tbody></table>`;
  return `<div dir="ltr"><p>Hello Alice,</p>${[0, 1, 2].map(table).join('<br>')}<div class="gmail_signature"><p>Kind regards</p></div></div>`;
}

/** Thread number `index`; a minute lies between two. */
export function threadOf(index: number): Thread {
  const at = begun + index * 60_000;
  const person = people[index % people.length] ?? 'boss';
  const hex = hexOf(at, index);
  const mails = Array.from({ length: 1 + (index % 3) }, (_, number) => ({
    hex: number === 0 ? hex : hexOf(at + number * 10_000, index + number),
    from: addressOf(person),
    at: at + number * 10_000,
    html: body(index * 3 + number),
  }));
  return {
    hex,
    person,
    subject: `Figures of week ${index}`,
    snippet: 'please look before noon '.repeat(3),
    at,
    mails,
  };
}

export function rowOf(thread: Thread, unread: boolean): string {
  const { hex, person, mails, subject, snippet, at } = thread;
  const last = mails.at(-1)?.hex ?? hex;
  const ids = `data-thread-id="#thread-f:${decimal(hex)}" data-legacy-thread-id="${hex}" data-legacy-last-message-id="${last}" data-legacy-last-non-draft-message-id="${last}"`;
  const who = `<span class="bA4"><span class="${unread ? 'zF' : 'yP'}" email="${addressOf(person)}" name="${person}" data-hovercard-id="${addressOf(person)}">${person}</span></span>`;
  const title = titleOf(at);
  return `<tr class="zA ${unread ? 'zE' : 'yO'}" id=":r${hex}" tabindex="-1" role="row" aria-labelledby=":l${hex}" draggable="true"><td class="PF xY"></td><td class="oZ-x3 xY"><div class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-checked="false" tabindex="-1"><div class="T-Jo-auh" role="presentation"></div></div></td><td class="apU xY"><span class="aXw T-KT" aria-label="Not starred" role="button"><img class="T-KT-JX" src="data:," alt="Not starred"></span></td><td class="yX xY" role="gridcell" tabindex="-1"><div id=":l${hex}" class="afn">${who}, <span ${ids}>${subject}</span>, <span>${title}</span>, ${snippet}.</div><div class="yW">${who}</div></td><td tabindex="-1" class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="yi"></div><div class="y6"><span class="bog"><span class="${unread ? 'bqe' : ''}" ${ids}>${subject}</span></span></div><span class="y2"><span class="Zt"> - </span>${snippet}</span></div></div></td><td class="byZ xY"></td><td class="yf xY"><img src="data:," class="yE" alt=""></td><td class="xW xY" role="gridcell" tabindex="-1"><span title="${title}" aria-label="${title}"><span>${title.slice(-8)}</span></span></td><td class="bq4 xY"><ul class="bqY" id=":t${hex}" role="toolbar">${rowButtons}</ul></td></tr>`;
}

/** The buttons that a row shows under the pointer; they are always there. */
const rowButtons = ['Archive', 'Delete', 'Mark as read', 'Snooze']
  .map((name) => `<li class="bqX" role="button" data-tooltip="${name}" aria-label="${name}"></li>`)
  .join('');

export function toolbarOf(names: readonly string[]): string {
  const button = (name: string) =>
    `<div class="T-I J-J5-Ji nX T-I-ax7 T-I-Js-Gs" role="button" tabindex="0" aria-label="${name}" data-tooltip="${name}"><div class="asa"><div class="ask"></div><div class="ar9 T-I-J3 J-J5-Ji"></div></div></div>`;
  return `<div class="iH bzn"><div class="G-tF">${names.map((name) => `<div class="G-Ni G-aE J-J5-Ji">${button(name)}</div>`).join('')}</div></div>`;
}

/** An open conversation. Bodies come apart, cleaned. */
export function conversationOf({ hex, subject, mails }: Thread, clean: (html: string) => string): string {
  const cards = mails.map(({ hex: id, from, at, html }) => {
    const sync = `#msg-f:${decimal(id)}`;
    const log = `jslog="20277; u014N:xr6bB; 1:${base64(`["#thread-f:${decimal(hex)}"]`)}; 4:${base64(`["${sync}",null]`)}."`;
    return `<div class="h7" role="listitem"><div class="adn ads" data-message-id="${sync}" data-legacy-message-id="${id}"><div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw gFxsud"><span class="qu"><span email="${from}" name="${from}" data-hovercard-id="${from}" class="gD"><span>${from}</span></span><span class="go">&lt;${from}&gt;</span></span></h3></td><td class="gH bAk"><div class="gK"><span class="g3" title="${titleOf(at)}">${titleOf(at)}</span><div class="zd bi4 T-KT"></div></div></td><td class="gH acX"><div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7" role="button" aria-label="Reply"></div></td></tr></tbody></table><div class="iw ajw"><span class="hb">to <span email="${alice}" name="me" data-hovercard-id="${alice}" class="g2">me</span> </span></div></div><div class="ii gt" ${log}><div class="a3s aiL">${clean(html)}</div></div><div class="hi"></div></div></div></div>`;
  });
  return `<div class="a98 iY"><div class="ha"><h2 class="hP" data-legacy-thread-id="${hex}" data-thread-perm-id="thread-f:${decimal(hex)}">${subject}</h2></div><div role="list">${cards.join('')}</div></div>`;
}

/** A form to answer, as big as Gmail's own: some 400 elements, most of them tools. */
export function formOf(draft: string): string {
  const tool = (index: number) =>
    `<td class="tool${index}"><div class="J-J5-Ji J-Z-I wG aae" role="button" tabindex="0" data-tooltip="Tool ${index}" aria-label="Tool ${index}"><div class="J-J5-Ji"><div class="J-Z-I-J6-H"><div class="a3I QT J-Z-I-J6"></div></div></div></div></td>`;
  const bar = (rows: number) =>
    `<table class="IZ"><tbody>${Array.from({ length: rows }, (_, row) => `<tr>${Array.from({ length: 12 }, (__, column) => tool(row * 12 + column)).join('')}</tr>`).join('')}</tbody></table>`;
  return `<div class="M9"><form class="bAs" method="POST"><input type="hidden" name="draft" value="#msg-a:r${draft}"><input type="hidden" name="from" value="${alice}"></form><div class="aO7"><div class="Am aiL Al editable" role="textbox" contenteditable="true" aria-label="Message Body" tabindex="1"><br></div></div>${bar(6)}<div class="btC"><div class="T-I J-J5-Ji aoO v7 T-I-atl" role="button" tabindex="1" jslog="32601">Send</div></div></div>`;
}
