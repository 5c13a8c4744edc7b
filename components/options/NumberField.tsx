import { useEffect, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  value: number;
  least: number;
  most: number;
  /** What is wrong and what to do, where it is no whole number from `least` to `most`. */
  fault: string;
  hint?: string | undefined;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A whole number. What is wrong stays in the field, with what to do beside it; what is right is saved when it is left. */
export function NumberField({
  id,
  label,
  value,
  least,
  most,
  fault,
  hint,
  disabled = false,
  onChange,
}: Props) {
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const number = /^\s*\d{1,6}\s*$/u.test(typed) ? Number(typed) : null;
  const sound = number !== null && number >= least && number <= most;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="text"
        inputMode="numeric"
        id={id}
        class="number"
        maxLength={6}
        autocomplete="off"
        disabled={disabled}
        aria-invalid={!sound}
        aria-describedby={`${id}-hint`}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={() => {
          if (sound && number !== value) onChange(number);
        }}
      />
      <p class={sound ? 'quiet' : 'fault'} id={`${id}-hint`}>
        {sound ? hint : fault}
      </p>
    </div>
  );
}
