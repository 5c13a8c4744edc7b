import { useState } from 'preact/hooks';
import { check } from '../../utils/interface/check/index.ts';
import type { CheckWords } from '../../utils/interface/check/en.ts';
import { useWords } from '../words.ts';

/** The file's SHA-256, beside the one that a mail named. */
export function Fingerprint({ file, sha256 }: { file: string; sha256: string }) {
  const { words } = useWords(check);
  const say = words.fingerprint;
  const [before, after] = say.of;
  const [other, setOther] = useState('');
  const wanted = other.toLowerCase().replaceAll(/[^0-9a-f]/gu, '');
  return (
    <section aria-labelledby="sha-title">
      <h2 id="sha-title">{say.title}</h2>
      <p>
        {before}
        <bdi>{file}</bdi>
        {after}
      </p>
      <code id="sha256" dir="ltr">
        {sha256}
      </code>
      <label class="other">
        {say.field}
        <input
          id="other"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
      </label>
      <p role="status" id="same">
        {answer(wanted, sha256, say)}
      </p>
    </section>
  );
}

function answer(wanted: string, sha256: string, say: CheckWords['fingerprint']): string {
  if (wanted === '') return say.paste;
  if (wanted.length !== sha256.length) return say.digits(sha256.length, wanted.length);
  return wanted === sha256 ? say.same : say.other;
}
