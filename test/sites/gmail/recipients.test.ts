import { describe, expect, test } from 'vitest';
import { gmail } from '../../../utils/sites/gmail/index.ts';
import { alice, mail, person, threadPage } from './pages.ts';

const me = person(alice, 'me');
const boss = person('boss@company.test', 'Boss');
const carol = person('carol@company.test', 'Carol');
const staff = person('staff@googlegroups.com', 'staff');
const nameless = '<span class="g2" name="Dave">Dave</span>';

const of = (line: string | null) => {
  const { messages, health } = gmail.read(threadPage(mail({ line })));
  return [messages[0]?.addressed, ...health.missing].join(' ');
};

describe('the line of recipients', () => {
  test.each([
    ['to', `to ${me} `],
    ['to', `to ${me}, ${carol} `],
    ['to', `to ${carol}, ${me} `],
    ['cc', `to ${carol}, cc: ${me} `],
    ['cc', `to ${carol}, ${boss}, cc: ${staff}, ${me} `],
    ['cc', `to ${carol}, cc: ${staff}, bcc: ${me} `],
    ['to', `to ${me}, cc: ${carol}, bcc: ${staff}`],
    ['list', `to ${staff} `],
    ['list', `to ${staff}, cc: ${carol}`],
    // Chinese, Arabic, Hebrew with the marks that turn the writing; Japanese.
    ['to', `发送至 ${me}、${carol} `],
    ['cc', `发送至 ${carol}，抄送：${me} `],
    ['to', `\u200Fإلى ${me}، ${carol}`],
    ['cc', `\u200Fאל ${carol}, \u200Fעותק: ${me}`],
    ['to', `To ${carol}、${me}`],
  ])('%s: %s', (addressed, line) => expect(of(line)).toBe(addressed));

  test.each([
    // A language that puts its word behind: who stands after it may be in To as well.
    ['unknown', `${carol}에게, ${me}에게`],
    ['to', `${me}에게`],
    ['to', `${me}, ${carol}에게`],
    // More people than are shown.
    ['unknown', `to ${carol}, ${staff} and 12 more`],
    ['to', `to ${me}, ${staff} and 12 more`],
    // Somebody is missing, or stands where nobody stood.
    ['unknown', `to , cc: ${me} `],
    ['unknown', `to ${me}${carol}, cc: `],
    ['unknown', `to ${staff} ${me}`],
    ['unknown', `to ${nameless}, cc: ${me}`],
    ['unknown recipients', `to ${nameless}`],
    ['unknown', ''],
    ['unknown', `to undisclosed recipients`],
  ])('%s where it is not sure: %s', (addressed, line) => expect(of(line)).toBe(addressed));

  test('the same address in another spelling', () => {
    expect(of(`to ${person('Alice@COMPANY.test')}`)).toBe('to');
    expect(of(`to ${person('alice+project@company.test')}`)).toBe('to');
    expect(of(`to ${person('al.ice@company.test')}`)).toBe('list');
  });

  test('words and people may stand in elements of their own', () => {
    expect(of(`<span>to</span> <b>${carol}</b>, <span>cc:</span> <i>${me}</i>`)).toBe('cc');
  });

  test('its landmark may be gone, then the people hold it together', () => {
    const page = threadPage(mail({ line: `to ${carol}, cc: ${me}` }));
    page.document.querySelector('.hb')!.className = 'x';
    expect(gmail.read(page)).toMatchObject({
      messages: [{ addressed: 'cc' }],
      health: { state: 'ok', missing: ['recipients'] },
    });
  });

  test('without it, or with a second one, nothing is said', () => {
    expect(of(null)).toBe('unknown recipients');
    const page = threadPage(mail() + mail({ line: null }));
    const line = page.document.querySelector('.hb')!;
    line.after(line.cloneNode(true));
    expect(gmail.read(page).messages[0]?.addressed).toBe('unknown');
  });
});
