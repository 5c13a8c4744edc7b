import { useEffect, useState } from 'preact/hooks';
import { longestItem } from '../../utils/domain/plan.ts';
import type { PlanItem } from '../../utils/domain/fact.ts';
import { day } from '../../utils/interface/day/index.ts';
import { useWords } from '../words.ts';

interface Props {
  item: PlanItem;
  /** Its place in the plan, from 1 on. */
  number: number;
  later: boolean;
  onTick: (done: boolean) => void;
  onEdit: (text: string) => void;
  onRemove: () => void;
  onEnter: (field: HTMLInputElement) => void;
}

/** One thing planned. What is being typed is kept here until the field is left, whatever else changes. */
export function Item({ item, number, later, onTick, onEdit, onRemove, onEnter }: Props) {
  const { words } = useWords(day);
  const say = words.plan;
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [item.text]);
  return (
    <li>
      <input
        type="checkbox"
        checked={item.done}
        aria-label={say.done(item.text)}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <input
        type="text"
        dir="auto"
        class={item.done ? 'done' : undefined}
        maxLength={longestItem}
        aria-label={say.item(number)}
        value={typed ?? item.text}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => onEdit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter(event.currentTarget);
        }}
      />
      {later && <span class="quiet">{say.later}</span>}
      <button type="button" class="plain" aria-label={say.takeOutItem(item.text)} onClick={onRemove}>
        {say.takeOut}
      </button>
    </li>
  );
}
