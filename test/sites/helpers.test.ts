import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { addressesIn, addressOf } from '../../utils/sites/address.ts';
import { digest } from '../../utils/sites/digest.ts';
import { jidOf, personalJid } from '../../utils/sites/converse/jid.ts';
import { bareSubject, conversationOf } from '../../utils/sites/conversation.ts';
import { isMachine } from '../../utils/sites/correspondent.ts';

describe('an address', () => {
  test.each([
    ['Alice@Company.Test', 'alice@company.test'],
    ["=cmd|'/c'!a1@company.test", "=cmd|'/c'!a1@company.test"],
    ['jürgen@firma.example', 'jürgen@firma.example'],
  ])('%s', (text, address) => expect(addressOf(text)).toBe(address));

  test.each([
    ['a name', 'alice'],
    ['nothing before the sign', '@company.test'],
    ['two of them', 'alice@company.test@evil.example'],
    ['a right-to-left mark', 'alice\u202E@company.test'],
    ['an invisible joiner', 'ali\u200Bce@company.test'],
    ['a line break', 'alice\n@company.test'],
    ['markup', '<b>@company.test'],
    ['10,000 characters', `${'a'.repeat(10_000)}@company.test`],
  ])('is none: %s', (_, text) => expect(addressOf(text)).toBeNull());

  test('a field of recipients keeps commas in names and brackets together', () => {
    expect(
      addressesIn('"Boss, B. \\"the\\"" <boss@company.test>, carol@company.test; Dave <DAVE@company.test>,'),
    ).toEqual(['boss@company.test', 'carol@company.test', 'dave@company.test']);
    expect(addressesIn(' ')).toEqual([]);
    expect(addressesIn('boss@company.test, carol')).toBeNull();
    expect(addressesIn('"boss@company.test, carol@company.test')).toBeNull();
  });

  test('of a machine', () => {
    for (const name of [
      'noreply',
      'no-reply',
      'team-noreply',
      'noreply+7',
      'MAILER-DAEMON',
      'do_not_reply',
      'bounces',
      'newsletter',
    ]) {
      expect(isMachine(`${name.toLowerCase()}@partner.example`)).toBe(true);
    }
    for (const name of ['boss', 'nora', 'newsletterteam', 'noreplyson', 'post', 'info', 'renotification']) {
      expect(isMachine(`${name}@noreply.example`)).toBe(false);
    }
  });
});

describe('a subject', () => {
  test.each([
    'Budget',
    'Re: Budget',
    'RE: re:  Budget ',
    'Re[2]: Budget',
    'Re(3): Budget',
    'Re-2: Budget',
    'AW: WG: Budget',
    'Antw: Fwd: Budget',
    'SV: VS: Budget',
    '回复：Budget',
    'Re: Budget (was: Money)',
    'Re:\u00A0Budget',
  ])('%s belongs to one conversation', (subject) => expect(bareSubject(subject)).toBe('budget'));

  test('a list’s tag stays, and a word that only looks like a prefix', () => {
    expect(bareSubject('Re: [office] Re: Budget')).toBe('[office] re: budget');
    expect(bareSubject('Refund: Budget')).toBe('refund: budget');
    expect(bareSubject('Reply')).toBe('reply');
  });

  test('none at all, as shown and as answered', () => {
    expect(['', 'Re:', '(no subject)', 'AW: (kein Betreff)'].map(bareSubject)).toEqual(['', '', '', '']);
  });

  test('10,000 prefixes are read at once', () => {
    const started = performance.now();
    expect(bareSubject(`${'Re: '.repeat(10_000)}Budget`)).toBe('budget');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a digest', () => {
  test('is the same for the same texts, and says nothing of them', () => {
    const key = conversationOf('alice@company.test', 'boss@company.test', 'Re: Budget');
    expect(key).toBe(conversationOf('alice@company.test', 'boss@company.test', 'budget'));
    expect(key).toMatch(/^[0-9a-f]{32}$/u);
  });

  test('differs with any of its texts, also where they run together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.array(fc.string(), { minLength: 1 }),
        (a, b) => {
          expect(digest(...a) === digest(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        },
      ),
    );
    expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'));
  });

  test('100,000 alike texts give 100,000 digests, spread evenly', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, index) => digest('a', `subject ${index}`)));
    expect(seen.size).toBe(100_000);
    const parts = Array.from(
      { length: 4 },
      (_, lane) => new Set([...seen].map((key) => key.slice(lane * 8, lane * 8 + 8))),
    );
    // Of 100,000 draws from 2^32 about one pair is alike.
    for (const part of parts) expect(part.size).toBeGreaterThan(99_990);
  });
});

describe('a JID', () => {
  test('keeps the nick as it is and the rest small', () => {
    expect(jidOf('Office@Rooms.Company.Test/The/Boss')).toEqual({
      bare: 'office@rooms.company.test',
      resource: 'The/Boss',
    });
    expect(jidOf('company.test')).toEqual({ bare: 'company.test', resource: null });
    expect(personalJid('alice@company.test/phone')).toBe('alice@company.test');
    expect(personalJid('company.test')).toBeNull();
  });

  test.each(['', 'a b', '<script>@x', 'al\u202Eice@company.test', 'x'.repeat(10_000)])(
    'is none: %s',
    (text) => {
      expect(jidOf(text)).toBeNull();
    },
  );
});
