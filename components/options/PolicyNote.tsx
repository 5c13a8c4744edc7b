import { options as room } from '../../utils/interface/options/index.ts';
import type { Policy } from '../../utils/policy/state.ts';
import { useWords } from '../words.ts';

/** What the user's organisation has set, and what of it is not understood; nothing where it set nothing. */
export function PolicyNote({ policy: { hours, targets, hosts, ignored } }: { policy: Policy }) {
  const { words } = useWords(room);
  if (!hours && !targets && !hosts && ignored.length === 0) return null;
  return (
    <div class="card" id="policy">
      <p>{words.policy.said}</p>
      {hosts && (
        <p class="quiet">
          {hosts.length === 0 ? words.policy.noHost : words.policy.hosts}{' '}
          <bdi dir="ltr">{hosts.join(', ')}</bdi>
        </p>
      )}
      {ignored.length > 0 && (
        <>
          <p>{words.policy.ignored}</p>
          <ul>
            {ignored.map(({ part, fault }) => (
              <li key={part}>
                <bdi dir="ltr">{part}</bdi>: {words.policy.faults[fault]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
