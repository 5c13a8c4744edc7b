interface Props {
  id: string;
  label: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Chooses a file; the same one can be chosen again. */
export function FileInput({ id, label, disabled, onFile }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="file"
        id={id}
        accept="application/json,.json"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
