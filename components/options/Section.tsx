import type { ComponentChildren } from 'preact';
import { options as room } from '../../utils/interface/options/index.ts';
import type { OptionsState, Section as Saved } from '../../utils/options/state.ts';
import { useWords } from '../words.ts';

interface Props {
  id: string;
  title: string;
  /** Where its fields save by themselves: under which name. */
  saves?: Saved;
  state: OptionsState;
  children: ComponentChildren;
}

/** A section with its heading; beside it, said and shown, that a change was saved, and beneath what went wrong. */
export function Section({ id, title, saves, state: { saved, problem }, children }: Props) {
  const { words } = useWords(room);
  const isSaved = saves !== undefined && saved?.section === saves;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div class="heading">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {saves && (
          <span class="saved" role="status">
            {isSaved && <span key={saved.turn}>{words.saved}</span>}
          </span>
        )}
      </div>
      {problem?.section === saves && problem && saves && (
        <p class="problem" role="alert">
          {problem.text}
        </p>
      )}
      {children}
    </section>
  );
}
