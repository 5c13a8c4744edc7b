import { useEffect, useState } from 'preact/hooks';
import { weekly } from '../../utils/interface/weekly/index.ts';
import type { Language } from '../../utils/words/language.ts';
import { useWords } from '../words.ts';

interface Props {
  name: string;
  /** What the report says instead of a name is in its own language. */
  said: Language | null;
  onName: (name: string) => void;
}

/** The name that the report says. What is being typed is kept here until the field is left, whatever else changes. */
export function NameField({ name, said, onName }: Props) {
  const { words } = useWords(weekly);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [name]);
  return (
    <label class="name">
      {words.name}
      <input
        id="name"
        type="text"
        autocomplete="name"
        maxLength={80}
        placeholder={said?.words.report.employee ?? ''}
        value={typed ?? name}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => onName(event.currentTarget.value.trim())}
      />
    </label>
  );
}
