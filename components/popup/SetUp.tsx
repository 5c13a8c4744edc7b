import { popup } from '../../utils/interface/popup/index.ts';
import { useWords } from '../words.ts';

/** All that is shown until the user has agreed to the recording: what this is, and where to begin. */
export function SetUp() {
  const { title, setUp: say } = useWords(popup).words;
  return (
    <main id="ready">
      <h1>{title}</h1>
      <p>{say.what}</p>
      <p class="quiet">{say.now}</p>
      <a id="set-up" class="wide" href="/welcome.html" target="_blank">
        {say.button}
      </a>
    </main>
  );
}
