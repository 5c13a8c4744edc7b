import { weekly } from '../../utils/interface/weekly/index.ts';
import { languageNames } from '../../utils/words/language.ts';
import { tags, type LanguageTag } from '../../utils/words/tags.ts';
import { useWords } from '../words.ts';

interface Props {
  tag: LanguageTag;
  onLanguage: (tag: LanguageTag) => void;
}

/** The language that the report is handed over in: its reader's, which need not be the user's. */
export function LanguagePicker({ tag, onLanguage }: Props) {
  const { words } = useWords(weekly);
  return (
    <label class="name">
      {words.language}
      <select
        id="language"
        value={tag}
        onChange={({ currentTarget: { value } }) => {
          const chosen = tags.find((one) => one === value);
          if (chosen) onLanguage(chosen);
        }}
      >
        {tags.map((one) => {
          const { name, lang, dir } = languageNames[one];
          return (
            <option key={one} value={one} lang={lang} dir={dir}>
              {name}
            </option>
          );
        })}
      </select>
    </label>
  );
}
