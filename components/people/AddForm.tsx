import { useState } from 'preact/hooks';
import { people } from '../../utils/interface/people/index.ts';
import type { PersonGroup } from '../../utils/domain/people.ts';
import type { Found, PeopleActions, PeopleState } from '../../utils/people/state.ts';
import { useWords } from '../words.ts';
import { GroupSelect } from './GroupSelect.tsx';

interface Props {
  sites: PeopleState['sites'];
  found: readonly Found[] | null;
  onAdd: PeopleActions['add'];
}

/** Somebody by their address: found among the senders at once, or recognised when they ask. */
export function AddForm({ sites, found, onAdd }: Props) {
  const { words } = useWords(people);
  const say = words.form;
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
      <h2 id="add-title">{say.title}</h2>
      <p class="quiet" id="add-means">
        {say.means}
      </p>
      <div class="fields">
        <label>
          {say.address}
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
          {words.name}
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
          {words.group}
          <GroupSelect id="add-group" group={group} onGroup={setGroup} />
        </label>
        <button type="submit" class="main" id="add">
          {name.trim() !== '' || group !== null ? say.add : say.look}
        </button>
      </div>
      <div role="status" id="found">
        {found?.map(({ site, asks }) => (
          <p key={site}>{say.found(sites[site], asks)}</p>
        ))}
      </div>
    </form>
  );
}
