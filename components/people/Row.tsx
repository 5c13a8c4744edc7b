import { useEffect, useState } from 'preact/hooks';
import { people } from '../../utils/interface/people/index.ts';
import type { PersonRow, Word } from '../../utils/people/state.ts';
import { localDate } from '../../utils/words/format.ts';
import { useWords } from '../words.ts';
import { GroupSelect } from './GroupSelect.tsx';

interface Props {
  row: PersonRow;
  /** Its place in the list, which tells its controls from those of others. */
  number: number;
  /** Epoch ms. */
  now: number;
  zone: string;
  /** As people call it; null where nothing was asked yet. */
  site: string | null;
  onSay: (word: Word) => void;
  onOpen: (link: string) => void;
}

/** One sender, told apart by what is known without a name. */
export function Row({ row, number, now, zone, site, onSay, onOpen }: Props) {
  const { words, format } = useWords(people);
  const say = words.row;
  const { name, group, notAPerson, link, asks, latest } = row;
  const title = `person-${number}`;
  // What is being typed is kept until the field is left, whatever else changes.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [name]);
  const told =
    site === null || latest === null
      ? say.silent
      : say.told(site, asks, format.moment(latest, zone, localDate(now, zone)));
  return (
    <li class="card" aria-labelledby={title}>
      <p class="told" id={title}>
        <b>{name === null ? say.sender(number) : <bdi>{name}</bdi>}</b> <span class="quiet">{told}</span>{' '}
        {link !== null && (
          <a
            href={link}
            onClick={(event) => {
              event.preventDefault();
              onOpen(link);
            }}
          >
            {say.open}
          </a>
        )}
      </p>
      <div class="fields" role="group" aria-labelledby={title}>
        <label>
          {words.name}
          <input
            type="text"
            id={`${title}-name`}
            maxLength={80}
            autocomplete="off"
            disabled={notAPerson}
            value={typed ?? name ?? ''}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onChange={({ currentTarget }) =>
              onSay({ name: currentTarget.value.trim() || null, group, notAPerson })
            }
          />
        </label>
        <label>
          {words.group}
          <GroupSelect
            id={`${title}-group`}
            group={group}
            disabled={notAPerson}
            onGroup={(chosen) => onSay({ name, group: chosen, notAPerson })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            id={`${title}-robot`}
            checked={notAPerson}
            onChange={({ currentTarget }) => onSay({ name, group, notAPerson: currentTarget.checked })}
          />
          {say.notAPerson}
        </label>
      </div>
      {notAPerson && <p class="quiet">{say.notAPersonMeans}</p>}
    </li>
  );
}
