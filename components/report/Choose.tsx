import { weekly } from '../../utils/interface/weekly/index.ts';
import type { Show } from '../../utils/report/show.ts';
import { useWords } from '../words.ts';

interface Props {
  show: Show;
  onShow: (show: Show) => void;
}

const choices = ['names', 'plan', 'away'] as const;

/** What this one report shall show beside its figures, each with what that means. */
export function Choose({ show, onShow }: Props) {
  const { words } = useWords(weekly);
  return (
    <div class="choose" role="group" aria-labelledby="choose-title">
      <p>
        <span id="choose-title">{words.show.title}</span>
        <a href="people.html">{words.links.people}</a>
      </p>
      {choices.map((key) => (
        <label key={key}>
          <input
            type="checkbox"
            id={`show-${key}`}
            aria-labelledby={`show-${key}-name`}
            aria-describedby={`show-${key}-means`}
            checked={show[key]}
            onChange={(event) => onShow({ ...show, [key]: event.currentTarget.checked })}
          />
          <span id={`show-${key}-name`}>{words.show[key].name}</span>
          <small id={`show-${key}-means`}>{words.show[key].means}</small>
        </label>
      ))}
    </div>
  );
}
