import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../utils/sites/roundcube/index.ts';
import { composePage, listPage, now, type Composing, type Parts } from './pages.ts';

const sending = roundcube.sending!;
const taken = (composing?: Composing, parts?: Parts) => sending.taken(composePage(composing, parts));
const two = { identities: { 1: { email: 'sales@company.test' }, 2: { email: 'Alice@company.test' } } };

describe('what is being sent', () => {
  test('is taken from the form, at the second of the click', () => {
    const page = { now: now + 4321 };
    expect(taken({}, { page })).toMatchObject({
      account: 'alice@company.test',
      id: 'compose/c1',
      at: now + 4000,
      precision: 's',
      clock: 'device',
      direction: 'out',
      sender: 'alice@company.test',
      addressed: 'none',
      answers: 'm1@company.test',
    });
  });

  test('joins the mail that it answers', () => {
    const [asked] = roundcube.read(listPage([{ uid: 1 }])).messages;
    expect(taken()?.conversation).toBe(asked?.conversation);
    expect(taken({ to: '"B, oss" <BOSS@company.test>, carol@company.test' })?.conversation).toBe(
      asked?.conversation,
    );
    expect(taken({ subject: 'Another matter' })?.conversation).not.toBe(asked?.conversation);
  });

  test('reads what the user has typed, not what the page came with', () => {
    const page = composePage();
    page.document.querySelector<HTMLTextAreaElement>('textarea[name="_to"]')!.value = 'carol@company.test';
    expect(sending.taken(page)?.conversation).toBe(taken({ to: 'carol@company.test' })?.conversation);
  });

  test('answers only where the page says that it is a reply', () => {
    expect(taken({}, { env: { compose_mode: 'forward' } })?.answers).toBeNull();
    expect(taken({}, { env: { reply_msgid: undefined } })?.answers).toBeNull();
  });

  test.each([
    ['no recipient', { to: '' }, {}],
    ['a recipient that is no address', { to: 'boss' }, {}],
    ['nobody but the user', { to: 'alice@company.test' }, {}],
    ['no subject, for which the page asks', { subject: ' ' }, {}],
    ['two sender addresses, of which neither is known', { options: '' }, two],
    ['no sender address', {}, { identities: {} }],
  ])('is not told: %s', (_, composing, env) => expect(taken(composing, { env })).toBeNull());

  test('is nothing on a page that does not compose', () => {
    expect(sending.taken(listPage([]))).toBeNull();
  });
});

describe('the user’s addresses', () => {
  test('are those of the page; the work account among them is the account', () => {
    const page = { accounts: ['alice@company.test'] };
    const reading = roundcube.read(composePage({ options: '' }, { env: two, page }));
    expect(reading).toMatchObject({
      account: 'alice@company.test',
      own: ['sales@company.test'],
      messages: [],
    });
    expect(taken({ options: '' }, { env: two, page })?.account).toBe('alice@company.test');
  });

  test('of a private account are not those of the work account', () => {
    const page = { accounts: ['alice@company.test'] };
    const env = { identities: { 1: { email: 'private@elsewhere.test' } } };
    expect(taken({ options: '' }, { env, page })?.account).toBe('private@elsewhere.test');
  });

  test('contradict each other where form and state differ', () => {
    const options = '<option value="1">Eve &lt;eve@company.test&gt;</option>';
    expect(roundcube.read(composePage({ options }))).toMatchObject({
      account: null,
      health: { state: 'changed', missing: ['account'] },
    });
    expect(taken({ options })).toBeNull();
  });
});

describe('the page confirms', () => {
  const confirmation = '<div class="ui alert alert-success confirmation">Sent</div>';
  const accepted = (composing: Composing) => sending.accepted(composePage(composing));

  test('a mail that was sent', () => expect(accepted({ notices: confirmation })).toBe(true));

  test.each([
    ['nothing yet', {}],
    ['a saved draft, in the same words', { notices: confirmation, draft: '1' }],
    ['an older draft while the mail is under way', { notices: `${confirmation}<div class="loading"></div>` }],
    ['an older draft after the mail was refused', { notices: `${confirmation}<div class="error"></div>` }],
  ])('no mail: %s', (_, composing) => expect(accepted(composing)).toBe(false));

  test('nothing where there is no form any more', () => {
    expect(sending.accepted(listPage([]))).toBe(false);
  });
});

test('a click on either control that sends is seen, a click on Save is not', () => {
  const { document } = composePage();
  document.body.insertAdjacentHTML(
    'beforeend',
    '<a class="send button"><i></i></a><a class="save draft"></a>',
  );
  expect(document.querySelector('a.send i')?.closest(sending.button)).not.toBeNull();
  expect(document.querySelector('button.btn')?.closest(sending.button)).not.toBeNull();
  expect(document.querySelector('a.save')?.closest(sending.button)).toBeNull();
});
