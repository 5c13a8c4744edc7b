import { longestItem, mostItems } from '../../utils/domain/plan.ts';
import type { DayActions, DayState } from '../../utils/day/state.ts';
import { useFocusKept } from './focus.ts';
import { Item } from './Item.tsx';

type Props = { state: Pick<DayState, 'items' | 'later' | 'left'>; actions: DayActions };

/** Up to five things to do today: Enter adds one and waits for the next, a tick says that it is done. */
export function Plan({ state: { items, later, left }, actions }: Props) {
  const full = items.length >= mostItems;
  useFocusKept(items.length, '#plan input[type=text]');
  return (
    <section class="card" aria-labelledby="plan-title" id="plan">
      <h2 id="plan-title">Plan</h2>
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
          Five things are planned. More than that is a wish list.
        </p>
      ) : (
        <input
          id="add"
          type="text"
          class="add"
          maxLength={longestItem}
          aria-label="Plan something for today"
          placeholder={items.length === 0 ? 'Today I plan to …' : 'And …'}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) take(event.currentTarget, actions);
          }}
          onBlur={(event) => take(event.currentTarget, actions)}
        />
      )}
      {!full && left.length > 0 && (
        <p>
          <button type="button" class="plain" id="take-over" onClick={actions.takeOver}>
            Take over what was left: {left.map(({ text }) => text).join('; ')}
          </button>
        </p>
      )}
      <p class="quiet">
        What stands here at noon counts as planned. It is in a report only if you choose so there.
      </p>
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
