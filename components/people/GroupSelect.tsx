import { personGroups, type PersonGroup } from '../../utils/domain/people.ts';

export const groupWords: Record<PersonGroup, string> = {
  boss: 'Boss',
  junior: 'Junior colleague',
  team: 'Team',
};

interface Props {
  id: string;
  group: PersonGroup | null;
  disabled?: boolean;
  onGroup: (group: PersonGroup | null) => void;
}

/** In which group the report counts somebody. */
export function GroupSelect({ id, group, disabled = false, onGroup }: Props) {
  return (
    <select
      id={id}
      value={group ?? ''}
      disabled={disabled}
      onChange={({ currentTarget }) =>
        onGroup(personGroups.find((one) => one === currentTarget.value) ?? null)
      }
    >
      <option value="">Others</option>
      {personGroups.map((one) => (
        <option key={one} value={one}>
          {groupWords[one]}
        </option>
      ))}
    </select>
  );
}
