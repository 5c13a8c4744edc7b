import { useEffect, useState } from 'preact/hooks';
import { zoneNamed } from '../../utils/domain/zone.ts';
import { week as room } from '../../utils/interface/week/index.ts';
import { useWords } from '../words.ts';

interface Props {
  zone: string;
  /** This computer's own. */
  detected: string;
  /** Those that are offered while something is typed. */
  zones: readonly string[];
  onChange: (zone: string) => void;
  disabled?: boolean;
}

/** The zone of the working hours. A name that is none stays in the field, with what to do beside it. */
export function Zone({ zone, detected, zones, onChange, disabled = false }: Props) {
  const { words } = useWords(room);
  const [typed, setTyped] = useState(zone);
  useEffect(() => setTyped(zone), [zone]);
  const fault = zoneNamed(typed, zones) === null;
  const choose = (name: string) => {
    const found = zoneNamed(name, zones);
    setTyped(found ?? name);
    if (found !== null && found !== zone) onChange(found);
  };
  return (
    <div class="field">
      <label for="zone">{words.zone.label}</label>
      <input
        type="text"
        id="zone"
        list="zones"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        disabled={disabled}
        aria-invalid={fault}
        aria-describedby={fault ? 'zone-fault' : 'zone-hint'}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <datalist id="zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {fault ? (
        <p class="fault" id="zone-fault">
          {words.zone.unknown}
        </p>
      ) : (
        <p class="quiet" id="zone-hint">
          {words.zone.hint}
        </p>
      )}
      {!disabled && detected !== zone && (
        <p>
          <button type="button" class="plain" onClick={() => choose(detected)}>
            {words.zone.use(detected)}
          </button>
        </p>
      )}
    </div>
  );
}
