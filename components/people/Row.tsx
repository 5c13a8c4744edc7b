import { useEffect, useState } from 'preact/hooks';
import { clockTime } from '../../utils/duration.ts';
import type { PersonRow, Word } from '../../utils/people/state.ts';
import { GroupSelect } from './GroupSelect.tsx';

interface Props {
  row: PersonRow;
  /** Its place in the list, which tells its controls from those of others. */
  number: number;
  now: number;
  /** As people call it; null where nothing was asked yet. */
  site: string | null;
  onSay: (word: Word) => void;
  onOpen: (link: string) => void;
}

/** One sender, told apart by what is known without a name. */
export function Row({ row, number, now, site, onSay, onOpen }: Props) {
  const { name, group, notAPerson, link } = row;
  const title = `person-${number}`;
  // What is being typed is kept until the field is left, whatever else changes.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [name]);
  return (
    <li class="card" aria-labelledby={title}>
      <p class="told" id={title}>
        <b>{name === null ? `Sender ${number}` : <bdi>{name}</bdi>}</b>{' '}
        <span class="quiet">{toldBy(row, site, now)}</span>{' '}
        {link !== null && (
          <a
            href={link}
            onClick={(event) => {
              event.preventDefault();
              onOpen(link);
            }}
          >
            Open the conversation that waits
          </a>
        )}
      </p>
      <div class="fields" role="group" aria-labelledby={title}>
        <label>
          Name
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
          Group
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
          Not a person
        </label>
      </div>
      {notAPerson && (
        <p class="quiet">
          What this sender asks does not count. The report says how many senders you called no person, and
          what the share would be with them.
        </p>
      )}
    </li>
  );
}

function toldBy({ asks, latest }: PersonRow, site: string | null, now: number): string {
  if (site === null || latest === null) return 'No ask yet: will be recognised when one comes.';
  return `${site}, ${asks} ${asks === 1 ? 'ask' : 'asks'}, the latest ${clockTime(latest, now)}.`;
}
