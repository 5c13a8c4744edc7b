import { useState } from 'preact/hooks';
import type { PersonGroup } from '../../utils/domain/people.ts';
import type { Found, PeopleActions, PeopleState } from '../../utils/people/state.ts';
import { GroupSelect } from './GroupSelect.tsx';

interface Props {
  sites: PeopleState['sites'];
  found: readonly Found[] | null;
  onAdd: PeopleActions['add'];
}

/** Somebody by their address: found among the senders at once, or recognised when they ask. */
export function AddForm({ sites, found, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [group, setGroup] = useState<PersonGroup | null>(null);
  return (
    <form
      class="card"
      aria-labelledby="add-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onAdd(typed, { name: name.trim() || null, group });
      }}
    >
      <h2 id="add-title">Add by address</h2>
      <p class="quiet" id="add-means">
        An email address, or an id or nick of your chat. It is turned into its code and not kept itself. With
        neither name nor group it is only looked for.
      </p>
      <div class="fields">
        <label>
          Address
          <input
            type="text"
            id="add-address"
            autocomplete="off"
            aria-describedby="add-means"
            required
            maxLength={300}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <label>
          Name
          <input
            type="text"
            id="add-name"
            autocomplete="off"
            maxLength={80}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <label>
          Group
          <GroupSelect id="add-group" group={group} onGroup={setGroup} />
        </label>
        <button type="submit" class="main" id="add">
          {name.trim() !== '' || group !== null ? 'Add' : 'Look'}
        </button>
      </div>
      <div role="status" id="found">
        {found?.map(({ site, asks }) => (
          <p key={site}>
            {sites[site]}: {countOf(asks)}
          </p>
        ))}
      </div>
    </form>
  );
}

function countOf(asks: number): string {
  if (asks === 0) return 'none yet: will be recognised when one comes.';
  return `${asks} ${asks === 1 ? 'ask' : 'asks'} so far.`;
}
