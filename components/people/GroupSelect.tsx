import { people } from '../../utils/interface/people/index.ts';
import { personGroups, type PersonGroup } from '../../utils/domain/people.ts';
import { useWords } from '../words.ts';

interface Props {
  id: string;
  group: PersonGroup | null;
  disabled?: boolean;
  onGroup: (group: PersonGroup | null) => void;
}

/** In which group the report counts somebody. */
export function GroupSelect({ id, group, disabled = false, onGroup }: Props) {
  const { words } = useWords(people);
  return (
    <select
      id={id}
      value={group ?? ''}
      disabled={disabled}
      onChange={({ currentTarget }) =>
        onGroup(personGroups.find((one) => one === currentTarget.value) ?? null)
      }
    >
      <option value="">{words.groups.others}</option>
      {personGroups.map((one) => (
        <option key={one} value={one}>
          {words.groups[one]}
        </option>
      ))}
    </select>
  );
}
