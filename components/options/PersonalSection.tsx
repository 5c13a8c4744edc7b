import { useEffect, useState } from 'preact/hooks';
import { options as room } from '../../utils/interface/options/index.ts';
import type { OptionsActions, OptionsState } from '../../utils/options/state.ts';
import { languageNames } from '../../utils/words/language.ts';
import { tags } from '../../utils/words/tags.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** The name that the report says, and the two languages. */
export function PersonalSection({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { words } = useWords(room);
  const { settings } = state;
  const [typed, setTyped] = useState(settings.name);
  useEffect(() => setTyped(settings.name), [settings.name]);
  const choose = (field: 'language' | 'reportLanguage') => (
    <div class="field">
      <label for={field}>{words.personal[field]}</label>
      <select
        id={field}
        value={settings[field] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.set('personal', { [field]: tags.find((tag) => tag === value) ?? null })
        }
      >
        <option value="">{words.personal.browser}</option>
        {tags.map((tag) => {
          const { name, lang, dir } = languageNames[tag];
          return (
            <option key={tag} value={tag} lang={lang} dir={dir}>
              {name}
            </option>
          );
        })}
      </select>
    </div>
  );
  return (
    <Section id="personal" title={words.sections.personal} saves="personal" state={state}>
      <div class="field">
        <label for="name">{words.personal.name}</label>
        <input
          type="text"
          id="name"
          dir="auto"
          maxLength={80}
          autocomplete="name"
          aria-describedby="name-hint"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={() => {
            const name = typed.trim();
            if (name !== settings.name) actions.set('personal', { name });
          }}
        />
        <p class="quiet" id="name-hint">
          {words.personal.nameHint}
        </p>
      </div>
      <div class="fields">
        {choose('language')}
        {choose('reportLanguage')}
      </div>
    </Section>
  );
}
