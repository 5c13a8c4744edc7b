import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  /** A word about it, read with the field. */
  hint?: string;
  /** What is wrong and what to do; empty where nothing is. */
  fault: string;
  children: (more: { id: string; 'aria-invalid': boolean; 'aria-describedby': string }) => ComponentChildren;
}

/** A field with its label, a hint, and its own error beneath. */
export function Field({ id, label, hint, fault, children }: Props) {
  const described = [...(hint ? [`${id}-hint`] : []), ...(fault === '' ? [] : [`${id}-fault`])].join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== '', 'aria-describedby': described })}
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== '' && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
