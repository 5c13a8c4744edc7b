import { useState } from 'preact/hooks';
import { mailDraft, type Attached } from '../../utils/report/mail-draft.ts';
import type { Language } from '../../utils/words/language.ts';
import type { Report } from '../../utils/report/types.ts';

/** What was saved last as HTML, and of which report: the mail speaks of exactly that file. */
export interface HandedOver extends Attached {
  report: Report;
  language: Language;
}

/** The second step after saving: a draft that names the file by its fingerprint. Nobody is addressed by default. */
export function MailDraft({ report, language, file, sha256 }: HandedOver) {
  const [to, setTo] = useState('');
  return (
    <div class="mail" role="group" aria-label="Mail draft">
      <p>
        Attach {file} to the mail. Its SHA-256 is <code id="sha256">{sha256}</code>; the draft says it, so the
        date of the mail is the date of the file.
      </p>
      <label>
        To (optional){' '}
        <input
          id="mail-to"
          type="email"
          multiple
          autocomplete="off"
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <a class="button" id="mail" href={mailDraft(report, language, { file, sha256 }, to)}>
        Open a mail draft
      </a>
    </div>
  );
}
