import { digest } from './digest.ts';

/**
 * What mail programs put before the subject of an answer or a forward, in the languages of Europe, China and Japan;
 * also counted (`Re[2]:`, `Re(2):`, `Re-2:`). A list's tag in brackets belongs to the subject and stays.
 */
const prefix = new RegExp(
  `^(?:${[
    're|r|aw|antw|antwort|sv|vs|rif|res|réf|odp|ynt|bls|απ|回复|答复|返信',
    'fwd?|wg|tr|rv|enc|i|pd|ilt|doorst|vb|πρθ|转发|転送',
  ].join('|')})(?:\\[\\d+\\]|\\(\\d+\\)|-\\d+)?\\s*[:：]\\s*`,
  'iu',
);

/** What Roundcube shows where there is no subject at all; SOGo shows nothing. */
const nothing = new Set(['(no subject)', '(kein betreff)']);

/** The subject that all mails of one conversation share: no prefixes, no `(was: …)`, spaces and capitals alike. */
export function bareSubject(subject: string): string {
  let rest = subject.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(prefix, '');
  }
  rest = rest.replace(/\s*\(was:[^()]*\)$/iu, '').toLowerCase();
  return nothing.has(rest) ? '' : rest;
}

/**
 * Key of a mail conversation: the user, one other person, and the subject, which is dropped here. For pages that show
 * neither Message-ID nor references (Roundcube's, SOGo's), so that nothing else joins a mail and its answer.
 */
export function conversationOf(account: string, counterpart: string, subject: string): string {
  return digest(account, counterpart, bareSubject(subject));
}
