import { describe, expect, test } from 'vitest';
import { sogo } from '../../../utils/sites/sogo/index.ts';
import { alice, boss, now, sogoPage, type Parts } from './pages.ts';

const sending = sogo.sending!;
const taken = (form: Parts['form'] = {}, parts: Parts = {}) => sending.taken(sogoPage({ form, ...parts }));
const writing = (answers: unknown, field = 'input-74') => ({
  page: { memory: { rows: [], open: null, writing: { field, answers } } },
});

describe('what is being sent', () => {
  test('is taken from the form, at the second of the click', () => {
    expect(taken({}, { page: { now: now + 4321 } })).toMatchObject({
      site: 'sogo',
      account: alice,
      id: `compose/${now + 4321}`,
      at: now + 4000,
      precision: 's',
      clock: 'device',
      direction: 'out',
      sender: alice,
      addressed: 'none',
      automated: false,
      answers: null,
    });
  });

  test('joins the mail that it answers', () => {
    const [asked] = sogo.read(sogoPage({ card: {} })).messages;
    expect(taken()?.conversation).toBe(asked?.conversation);
    expect(taken({ to: [`"Boss, Bert" <BOSS@company.test>`, 'carol@company.test'] })?.conversation).toBe(
      asked?.conversation,
    );
    expect(taken({ subject: 'Another matter' })?.conversation).not.toBe(asked?.conversation);
  });

  test('answers the mail that the page’s memory names, of this form and this mail account', () => {
    const origin = { account: '0', folder: 'INBOX/Team', uid: 7 };
    expect(taken({}, writing(origin))?.answers).toBe('INBOX/Team/7');
    expect(taken({}, writing(origin, 'input-12'))?.answers).toBeNull();
    expect(taken({}, writing({ ...origin, account: '1' }))?.answers).toBeNull();
    expect(taken({}, writing({ ...origin, uid: '7' }))?.answers).toBeNull();
    expect(taken({}, writing(null))?.answers).toBeNull();
  });

  test('is of the mail account that its sender writes from', () => {
    const frame = { accounts: [{ addresses: [alice] }, { addresses: ['alice@home.test', 'a@home.test'] }] };
    expect(taken({ from: 'A <a@home.test>' }, { frame })?.account).toBe('alice@home.test');
    expect(taken({}, { frame })?.account).toBe(alice);
    const both = { accounts: [{ addresses: [alice, boss] }, { addresses: [boss] }] };
    expect(taken({ from: boss, to: ['carol@company.test'] }, { frame: both })).toBeNull();
  });

  test.each([
    ['no recipient', { to: [] }],
    ['a list of contacts', { to: ['Team'] }],
    ['nobody but the user', { to: [alice] }],
    ['no subject, without which nothing is sent', { subject: ' ' }],
    ['a sender who is not the user', { from: boss }],
    ['no sender', { from: '' }],
  ])('is not told: %s', (_, form) => expect(taken(form)).toBeNull());

  test('is nothing on a page without a form, or whose accounts contradict each other', () => {
    expect(sending.taken(sogoPage({ card: {} }))).toBeNull();
    const page = sogoPage({ form: {} });
    page.document.querySelector('[ng-bind="::activeUser.email"]')!.textContent = 'eve@company.test';
    expect(sending.taken(page)).toBeNull();
  });
});

describe('the page says that it', () => {
  const accepted = (form: Parts['form']) => sending.accepted(sogoPage({ form: form ?? {} }));

  test('sent a mail', () => expect(accepted({ state: 'sent' })).toBe(true));

  test.each(['sending', 'error', undefined])('did not yet, or could not: %s', (state) => {
    expect(accepted(state === undefined ? {} : { state })).toBe(false);
  });

  test('closed the form, which proves nothing', () => {
    expect(sending.accepted(sogoPage({ card: {} }))).toBe(false);
  });
});

test('a click on Send is seen, a click on Save or Close is not', () => {
  const { document } = sogoPage({ form: {} });
  const clicked = (name: string) =>
    document.querySelector(`#mailEditor md-icon[aria-label="${name}"]`)?.closest(sending.button) ?? null;
  expect(clicked('send')).not.toBeNull();
  expect(clicked('save')).toBeNull();
  expect(clicked('close')).toBeNull();
});
