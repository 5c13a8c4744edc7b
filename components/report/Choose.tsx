import type { Show } from '../../utils/report/show.ts';

interface Props {
  show: Show;
  onShow: (show: Show) => void;
}

const choices = [
  [
    'names',
    'Names',
    'Names of people whom you named, in “Check me” and person by person, in every copy of this report. Off again for the next one.',
  ],
  ['plan', 'Plan and done', 'What you planned in the morning and ticked in the evening.'],
  ['away', 'Away notes', 'Absences with the return you promised, and when you came back.'],
] as const;

/** What this one report shall show beside its figures, each with what that means. */
export function Choose({ show, onShow }: Props) {
  return (
    <div class="choose" role="group" aria-labelledby="choose-title">
      <p>
        <span id="choose-title">Show in this report</span>
        <a href="people.html">People: who is the boss, who is who</a>
      </p>
      {choices.map(([key, name, means]) => (
        <label key={key}>
          <input
            type="checkbox"
            id={`show-${key}`}
            aria-labelledby={`show-${key}-name`}
            aria-describedby={`show-${key}-means`}
            checked={show[key]}
            onChange={(event) => onShow({ ...show, [key]: event.currentTarget.checked })}
          />
          <span id={`show-${key}-name`}>{name}</span>
          <small id={`show-${key}-means`}>{means}</small>
        </label>
      ))}
    </div>
  );
}
