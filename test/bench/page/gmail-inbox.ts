import { alice, conversationOf, formOf, rowOf, threadOf, toolbarOf, type Thread } from './gmail-mails.ts';
import { styleOf } from './style.ts';

/** A page like Gmail's, through an hour of somebody's work: 120 things happen, each in a few changes. */

const listed = 50;
const actions = 120;
/** Between the changes of one action, and after it: a page is still then, ms. */
const between = 10;
const after = 180;
/** Conversations that were left stay in the page, hidden; so many. */
const left = 6;
/** An answer is written in so many words. */
const words = 25;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

document.head.insertAdjacentHTML('beforeend', `<meta name="og-profile-acct" content="${alice}">`);
document.title = `Inbox - ${alice} - Bench Mail`;
const classes = [
  'zA',
  'zE',
  'yO',
  'xY',
  'yX',
  'yW',
  'bA4',
  'yP',
  'zF',
  'a4W',
  'xS',
  'xT',
  'y6',
  'bog',
  'y2',
  'xW',
  'bq4',
  'T-Jo',
  'T-KT',
  'J-J5-Ji',
  'T-I',
  'G-Ni',
  'aim',
  'TO',
  'TN',
  'aio',
  'nU',
  'bsU',
  'adn',
  'gs',
  'gE',
  'hb',
];
const layout = `body{font:14px/20px sans-serif}.bkL{display:flex}.aeN{width:256px}.bkK{flex:1}.F{width:100%;table-layout:fixed}
.zA{height:40px}.xT{display:flex;overflow:hidden;white-space:nowrap}.G-tF{display:flex}.T-I{width:32px;height:32px}.afn{display:none}`;
document.head.append(styleOf(classes, layout));

const labels = Array.from(
  { length: 30 },
  (_, index) =>
    `<div class="aim"><div class="TO" data-tooltip="Label ${index}"><div class="TN aik"><div class="qj"></div><div class="aio aip"><span class="nU n1"><a href="#label/${index}" class="J-Ke n0" tabindex="-1">Label ${index}</a></span><div class="bsU">${index}</div></div></div></div></div>`,
).join('');

let next = 0;
/** What the server would send for the next threads, as text. */
const sent = Array.from({ length: listed + actions }, (_, index) => JSON.stringify(threadOf(index)));
const known: Thread[] = [];
/** The newest mail of every line that was listed, and all that were opened. */
const shown = new Set<string>();
const receive = () => {
  const thread = JSON.parse(sent[next++] ?? '') as Thread;
  known.unshift(thread);
  shown.add(thread.mails.at(-1)?.hex ?? '');
  return thread;
};
const firstRows = Array.from({ length: listed }, () => rowOf(receive(), false)).toReversed();

/** The panel beside the view, the search and the apps: there all day. */
const sideOf = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div class="bse-bvF-I aT5-aOt-I" role="tab"><div class="aT5-aOt-I-JX-Jw"><div class="aT5-aOt-I-JX"></div></div><div class="asa"><span class="n${index}"></span><span class="aJi"></span></div></div>`,
  ).join('');

document.body.innerHTML = `<header role="banner">${sideOf(30)}<a href="https://accounts.google.com/SignOutOptions?service=mail" aria-label="Google Account: Alice (${alice})" role="button"></a><form role="search"><input name="q"></form></header>
<div class="nH bkL"><div class="aeN" role="navigation">${labels}</div><div class="nH bkK"><div class="G-atb" gh="mtb"></div>
<div class="nH ar4 z"><div role="main" class="AO list" tabindex="-1"><div class="Cp"><table class="F cf zt" role="grid"><tbody>${firstRows.join('')}</tbody></table></div></div>
</div></div></div><div class="bq9 buW">${sideOf(40)}</div>`;

const part = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const [toolbar, list, body] = ['.G-atb', '.list', '.list tbody'].map(part) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
let opened = document.createElement('div');
const row = (index: number) => body.children[index % listed] as HTMLElement;

/** What Gmail does with a mail's body: only known elements and attributes remain. */
function clean(html: string): string {
  const box = new DOMParser().parseFromString(html, 'text/html');
  const allowed = new Set(['href', 'style', 'dir', 'width', 'align', 'cellpadding']);
  for (const element of box.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!allowed.has(name)) element.removeAttribute(name);
    if (element.localName === 'a') element.setAttribute('target', '_blank');
  }
  return box.body.innerHTML;
}

/** The page measures itself after each change. */
const measure = (element: HTMLElement) => element.getBoundingClientRect().height + document.body.scrollHeight;

/** Each thing that happens, as the changes that it brings one after the other. */
const kinds: Record<string, (index: number) => (() => void)[]> = {
  arrives: () => [
    () => {
      body.insertAdjacentHTML('afterbegin', rowOf(receive(), true));
      body.lastElementChild?.remove();
    },
    () => (part('.bsU').textContent = String(next)),
    () => (document.title = `Inbox (${next}) - ${alice} - Bench Mail`),
  ],
  opens: (index) => [
    () => row(index).classList.add('x7'),
    () => {
      const thread = known[index % listed]!;
      for (const { hex } of thread.mails) shown.add(hex);
      opened = document.createElement('div');
      opened.className = 'AO thread';
      opened.innerHTML = conversationOf(thread, clean);
      list.style.display = 'none';
      list.removeAttribute('role');
      opened.setAttribute('role', 'main');
      list.after(opened);
      const before = document.querySelectorAll('.thread');
      if (before.length > left) before[before.length - 1]?.remove();
      location.hash = `#inbox/${thread.hex}`;
      document.title = `${thread.subject} - ${alice} - Bench Mail`;
    },
    () => (toolbar.innerHTML = toolbarOf(['Back', 'Archive', 'Spam', 'Delete', 'Unread', 'Snooze', 'Move'])),
  ],
  closes: (index) => [
    () => {
      opened.style.display = 'none';
      opened.removeAttribute('role');
      list.style.display = '';
      list.setAttribute('role', 'main');
      location.hash = '#inbox';
      document.title = `Inbox (${next}) - ${alice} - Bench Mail`;
    },
    () => (toolbar.innerHTML = toolbarOf(['Select', 'Refresh', 'More'])),
    () => {
      // Read now: the whole line is drawn anew.
      row(index).outerHTML = rowOf(known[index % listed]!, false);
    },
  ],
  labels: (index) => [
    () => (part(`.aim:nth-child(${1 + (index % 30)}) .bsU`).textContent = String(index)),
    () =>
      row(index)
        .querySelector('.yi')!
        .insertAdjacentHTML('beforeend', '<div class="ar as"><div class="at">L</div></div>'),
    () => row(index).querySelector('.T-KT')!.classList.toggle('T-KT-Jp'),
  ],
  hovers: (index) => [
    () => row(index).classList.add('aqw'),
    () => {
      row(index).classList.remove('aqw');
      row(index + 1).classList.add('aqw');
    },
    () => row(index + 1).classList.remove('aqw'),
  ],
  writes: (index) => [
    () => {
      opened.querySelector('.hi')!.innerHTML = formOf(String(index));
    },
    ...Array.from({ length: words }, (_, word) => () => {
      const field = opened.querySelector('.editable')!;
      if (word === 0) field.textContent = ' ';
      // What is typed goes into the text that is there.
      (field.firstChild as Text).appendData(`word${word} `);
      if (word % 5 === 4) save(field);
    }),
    () => opened.querySelector('.M9')!.remove(),
  ],
};
const day = ['arrives', 'hovers', 'opens', 'writes', 'closes', 'labels'] as const;

/** A draft goes to the server as text, cleaned. */
let saved = 0;
const save = (field: Element) =>
  (saved += JSON.stringify({ body: clean(field.innerHTML), at: Date.now() }).length);

/** An hour, as fast as a page that comes to rest after everything that happens can be. */
async function play(): Promise<void> {
  for (let action = 0; action < actions; action++) {
    const kind = day[action % day.length] ?? 'hovers';
    // A thread is closed that was opened before.
    const index = kind === 'closes' ? action - 2 : action;
    for (const change of kinds[kind]?.(index) ?? []) {
      await frame();
      change();
      measure(list);
      await wait(between);
    }
    await wait(after);
  }
}

/** Something that is surely called in the page's own script. */
const idle = () => new Promise<void>((resolve) => void setTimeout(() => resolve(), 1));

Object.assign(globalThis, {
  page: { play, idle, saved: () => saved, counts: () => ({ drawn: shown.size, still: 0 }) },
});
