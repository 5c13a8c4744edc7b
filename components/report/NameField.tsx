import { useEffect, useState } from 'preact/hooks';

/** The name that the report says. What is being typed is kept here until the field is left, whatever else changes. */
export function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [name]);
  return (
    <label class="name">
      Name in the report
      <input
        id="name"
        type="text"
        autocomplete="name"
        maxLength={80}
        placeholder="the employee"
        value={typed ?? name}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => onName(event.currentTarget.value.trim())}
      />
    </label>
  );
}
