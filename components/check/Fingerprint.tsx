import { useState } from 'preact/hooks';

/** The file's SHA-256, beside the one that a mail named. */
export function Fingerprint({ file, sha256 }: { file: string; sha256: string }) {
  const [other, setOther] = useState('');
  const wanted = other.toLowerCase().replaceAll(/[^0-9a-f]/gu, '');
  return (
    <section aria-labelledby="sha-title">
      <h2 id="sha-title">Is it the file that the mail spoke of?</h2>
      <p>
        SHA-256 of <bdi>{file}</bdi>:
      </p>
      <code id="sha256">{sha256}</code>
      <label class="other">
        SHA-256 in the mail
        <input
          id="other"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
      </label>
      <p role="status" id="same">
        {answer(wanted, sha256)}
      </p>
    </section>
  );
}

function answer(wanted: string, sha256: string): string {
  if (wanted === '') return 'The mail names the HTML file’s. Paste it here to compare.';
  if (wanted.length !== sha256.length)
    return `A SHA-256 has ${sha256.length} hexadecimal digits; these are ${wanted.length}. Copy it from the mail once more.`;
  return wanted === sha256
    ? 'The same: this is the very file, unchanged.'
    : 'Not the same: this is another file, or it was changed. Ask for the file that the mail spoke of.';
}
