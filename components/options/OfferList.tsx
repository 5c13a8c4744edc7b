import { data as room } from '../../utils/interface/data/index.ts';
import type { Offer } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';

/** What a file of settings changes, and what of it is not taken and why. */
export function OfferList({ offer: { changes, accounts, notTaken } }: { offer: Offer }) {
  const { words, format } = useWords(room);
  const { file } = words;
  return (
    <div id="offer">
      <p>
        {changes.length === 0 ? file.same : file.changes(format.list(changes.map((one) => file.fields[one])))}
      </p>
      {accounts > 0 && <p>{file.accounts(accounts)}</p>}
      {notTaken.length > 0 && (
        <>
          <p>{file.notTaken}</p>
          <ul>
            {notTaken.map(({ part, field, why }, index) => (
              <li key={index}>
                <bdi dir="ltr">{part.slice(0, 60)}</bdi>:{' '}
                {why === 'wrong' && field ? file.expected[field] : file.why[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
