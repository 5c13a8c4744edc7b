import { useState } from 'preact/hooks';
import { weekly } from '../../utils/interface/weekly/index.ts';
import { mailDraft } from '../../utils/report/mail-draft.ts';
import type { HandedOver } from '../../utils/weekly/state.ts';
import { useWords } from '../words.ts';

/** The second step after saving: a draft that names the file by its fingerprint. Nobody is addressed by default. */
export function MailDraft({ report, language, file, sha256 }: HandedOver) {
  const [to, setTo] = useState('');
  const { words } = useWords(weekly);
  const [before, between, after] = words.mail.attach;
  return (
    <div class="mail" role="group" aria-label={words.mail.label}>
      <p>
        {before}
        <bdi>{file}</bdi>
        {between}
        <code id="sha256">{sha256}</code>
        {after}
      </p>
      <label>
        {words.mail.to}{' '}
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
        {words.mail.open}
      </a>
    </div>
  );
}
