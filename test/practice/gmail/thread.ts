import { escape } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';
import { dateTitle, decimal, nameOf } from './mailbox.ts';
import type { Letter } from './mailbox.ts';

/** Base64 of JSON, without the padding: what the fields of Gmail's logging attribute hold. */
function logged(...parts: unknown[]): string {
  return btoa(JSON.stringify(parts)).replaceAll('=', '');
}

function picture(address: string): string {
  return `<div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div><img class="ajn" jid="${escape(address)}" data-hovercard-id="${escape(address)}" aria-hidden="true"></div></div>`;
}

/** The line under the sender's name: `to me, Carol, cc: Dave`. Its words are in the user's language. */
function recipients(workplace: Workplace, { account, to, cc }: Letter): string {
  const words = wordsOf(workplace);
  const group = (addresses: string[]): string =>
    addresses
      .map((address) => {
        const name = escape(nameOf(workplace, account, address));
        return `<span email="${escape(address)}" name="${name}" data-hovercard-id="${escape(address)}" class="g2" data-hovercard-owner-id="25">${name}</span>`;
      })
      .join(', ');
  const copies = cc.length > 0 ? `, ${words.cc.toLowerCase()}: ${group(cc)}` : '';
  return `<span translate="no" class="hb">${words.to.toLowerCase()} ${group(to)}${copies} </span>`;
}

function head(workplace: Workplace, letter: Letter): string {
  const { from, at, sync, thread, newsletter } = letter;
  const name = escape(nameOf(workplace, letter.account, from));
  const title = dateTitle(workplace, at);
  const unsubscribe = newsletter
    ? '<span class="Ca" idlink="" tabindex="0" role="link">Unsubscribe</span>'
    : '';
  const star = `20511; u014N:cOuCgd,Kr2w4b; 1:${logged(`#thread-f:${decimal(thread)}`)}; 4:${logged(`#${sync}`)}`;
  const reply = `21576; u014N:cOuCgd,Kr2w4b,xr6bB; 4:${logged(`#${sync}`, null, null, 1)}`;
  return `<div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${escape(from)}" name="${name}" data-hovercard-id="${escape(from)}" class="gD"><span>${name}</span></span> <span class="go"><span aria-hidden="true">&lt;</span>${escape(from)}<span aria-hidden="true">&gt;</span></span></span>${unsubscribe}</h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span class="g3" title="${title}" alt="${title}" role="gridcell" tabindex="-1">${title}</span><div class="zd bi4" tabindex="0" role="checkbox" aria-checked="false" jslog="${star}"><span class="T-KT"></span></div></div></td><td class="gH acX bAm" rowspan="2"><div class="T-I J-J5-Ji aaq" role="button" tabindex="0" jslog="${reply}" aria-label="Reply"></div></td></tr><tr class="acZ xD"><td colspan="3"><table class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw">${recipients(workplace, letter)}</div></td></tr></tbody></table></td></tr></tbody></table></div>`;
}

function item(state: 'h7' | 'kv', content: string): string {
  return `<div class="${state}" role="listitem" aria-expanded="${state === 'h7'}" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div>${content}</div></div></div></div></div>`;
}

/** An unfolded mail. One that was sent just now is `unnamed`: Gmail has not given it its legacy id yet. */
export function openLetter(workplace: Workplace, letter: Letter, unnamed = false): string {
  const { id, sync, thread, text } = letter;
  const legacy = unnamed ? '' : ` data-legacy-message-id="${id}"`;
  const log = `20277; u014N:xr6bB; 1:${logged(`#thread-f:${decimal(thread)}`)}; 4:${logged(`#${sync}`, null, null, 1)}.`;
  return item(
    'h7',
    `<div class="adn ads" style="display:" data-message-id="#${sync}"${legacy}>${picture(letter.from)}<div class="gs">${head(workplace, letter)}<div class=""><div class="aHl"></div><div class="ii gt" jslog="${log}"><div class="a3s aiL">${escape(text)}</div></div><div class="hi"></div></div></div><div class="ajx"></div></div>`,
  );
}

/** A mail that was never unfolded: no id at all. */
function folded(workplace: Workplace, { account, from, at }: Letter): string {
  const title = dateTitle(workplace, at);
  const name = escape(nameOf(workplace, account, from));
  return item(
    'kv',
    `<div class="adf ads">${picture(from)}<div class="gs gt"><div class="gE hI"><table class="cf gJ"><tbody><tr><td class="gF gK"><span email="${escape(from)}" data-hovercard-id="${escape(from)}" name="${name}" class="gD" role="gridcell" tabindex="-1">${name}</span></td><td class="gH bAk"><span class="g3" title="${title}">${title}</span></td></tr></tbody></table></div></div></div>`,
  );
}

/** An open thread: what is new and the newest mail are unfolded, and under it stand the buttons to answer. */
export function threadView(workplace: Workplace, thread: Letter[]): string {
  const [first, last] = [thread[0]!, thread.at(-1)!];
  const items = thread.map((letter) =>
    letter === last || letter.unread ? openLetter(workplace, letter) : folded(workplace, letter),
  );
  return `<div class="nH a98 iY"><div class="nH"><div class="ha"><h2 jsname="r4nke" class="hP" tabindex="-1" data-thread-perm-id="undefined" data-legacy-thread-id="${first.thread}">${escape(first.subject)}</h2></div></div><div class="nH aHU"><div class="nH hx"><div class="nH" role="list">${items.join('')}</div><div class="gA gt acV"><div class="gB xu"><div class="ip iq"><span class="ams bkH" role="link" tabindex="0">${wordsOf(workplace).reply}</span></div></div></div></div></div></div>`;
}
