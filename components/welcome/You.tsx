import { people } from '../../utils/interface/people/index.ts';
import { welcome as room } from '../../utils/interface/welcome/index.ts';
import type { WelcomeState } from '../../utils/welcome/state.ts';
import { useWords } from '../words.ts';

interface Props {
  name: string;
  boss: WelcomeState['boss'];
  typed: string;
  onTyped: (typed: string) => void;
  onCall: (name: string) => void;
}

/** What only the report needs: the user's name, and who is the boss. */
export function You({ name, boss, typed, onTyped, onCall }: Props) {
  const { words } = useWords(room);
  const { form, refused } = useWords(people).words;
  const why = boss.refused ? refused[boss.refused] : boss.problem;
  const fault = why !== null && typed.trim() !== '';
  return (
    <>
      <p>{words.you.lead}</p>
      <div class="field">
        <label for="name">{words.you.name}</label>
        <input
          type="text"
          id="name"
          autocomplete="name"
          maxLength={80}
          value={name}
          onChange={({ currentTarget }) => onCall(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="boss">{words.you.boss}</label>
        <input
          type="text"
          id="boss"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          aria-invalid={fault}
          aria-describedby={fault ? 'boss-fault' : 'boss-means'}
          value={typed}
          onInput={({ currentTarget }) => onTyped(currentTarget.value)}
        />
        {fault && (
          <p class="fault" id="boss-fault" role="alert">
            {why}
          </p>
        )}
        <p class="quiet" id="boss-means">
          {words.you.bossMeans}
        </p>
        <div role="status">
          {boss.found?.map(({ site, asks }) => (
            <p key={site}>{form.found(site, asks)}</p>
          ))}
          {!boss.found && boss.named > 0 && <p>{words.you.named(boss.named)}</p>}
        </div>
      </div>
    </>
  );
}
