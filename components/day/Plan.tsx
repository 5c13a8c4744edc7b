import { longestItem, mostItems } from '../../utils/domain/plan.ts';
import type { DayActions, DayState } from '../../utils/day/state.ts';
import { day } from '../../utils/interface/day/index.ts';
import { useWords } from '../words.ts';
import { useFocusKept } from './focus.ts';
import { Item } from './Item.tsx';

type Props = { state: Pick<DayState, 'items' | 'later' | 'left'>; actions: DayActions };

/** Up to five things to do today: Enter adds one and waits for the next, a tick says that it is done. */
export function Plan({ state: { items, later, left }, actions }: Props) {
  const { words, format } = useWords(day);
  const say = words.plan;
  const [before, after] = say.takeOver;
  const full = items.length >= mostItems;
  useFocusKept(items.length, '#plan input[type=text]');
  return (
    <section class="card" aria-labelledby="plan-title" id="plan">
      <h2 id="plan-title">{say.title}</h2>
      {items.length > 0 && (
        <ol class="items">
          {items.map((item, index) => (
            <Item
              key={item.id}
              item={item}
              number={index + 1}
              later={later.includes(item.id)}
              onTick={(done) => actions.tick(item.id, done)}
              onEdit={(text) => actions.edit(item.id, text)}
              onRemove={() => actions.remove(item.id)}
              onEnter={next}
            />
          ))}
        </ol>
      )}
      {full ? (
        <p class="quiet" id="full">
          {say.full}
        </p>
      ) : (
        <input
          id="add"
          type="text"
          class="add"
          maxLength={longestItem}
          aria-label={say.add}
          placeholder={items.length === 0 ? say.first : say.next}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) take(event.currentTarget, actions);
          }}
          onBlur={(event) => take(event.currentTarget, actions)}
        />
      )}
      {!full && left.length > 0 && (
        <p>
          <button type="button" class="plain" id="take-over" onClick={actions.takeOver}>
            {before}
            <bdi>{format.list(left.map(({ text }) => text))}</bdi>
            {after}
          </button>
        </p>
      )}
      <p class="quiet">{say.means}</p>
    </section>
  );
}

/** Plans what was typed, once: the field is empty afterwards, so that leaving it plans nothing again. */
function take(field: HTMLInputElement, actions: DayActions): void {
  const typed = field.value;
  field.value = '';
  if (typed.trim() !== '') actions.add(typed);
}

/** Goes on to the next field of the plan. */
function next(from: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('#plan input[type=text]')];
  fields[fields.indexOf(from) + 1]?.focus();
}
