import { welcome as room } from '../../utils/interface/welcome/index.ts';
import { useWords } from '../words.ts';

/** What happens from now on. */
export function Done({ keys }: { keys: string | null }) {
  const { words } = useWords(room);
  return (
    <>
      <ul class="lines">
        <li>{words.done.open(keys)}</li>
        <li>{words.done.record}</li>
        <li>{words.done.friday}</li>
      </ul>
      <p>
        <a href="/options.html">{words.done.settings}</a>
      </p>
    </>
  );
}
