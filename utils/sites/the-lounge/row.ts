import { nameOf } from './nicks.ts';
import { instantsOf } from './when.ts';

/** What people and programs write; all else is the client's own furniture, also where it is of the user. */
const written = new Set(['message', 'action', 'notice']);

/** A message as its row shows it. */
export interface Row {
  /** The number that the running server gave it: another one after its next start. */
  number: string;
  type: string;
  from: string;
  /** The whole seconds that its label may stand for, epoch ms: two in the hour that summer time repeats. */
  instants: number[];
  self: boolean;
  highlight: boolean;
  bot: boolean;
  /** The place of its writer's name is there, where a bot would be marked; an action has none. */
  named: boolean;
  /** People who are named in it and are in the channel. */
  names: string[];
}

/** Why a row that may be a message is not read; `folded`: its label stands for two instants. */
export interface Lack {
  lack: 'data-type' | 'data-from' | 'time' | 'folded';
  /** Its writer, where at least that can be read. */
  from: string | null;
}

/** Reads one row; null where it is furniture. */
export function readRow(element: Element, zone: string): Row | Lack | null {
  const type = element.getAttribute('data-type');
  if (type === null) return { lack: 'data-type', from: null };
  if (!written.has(type)) return null;
  const said = nameOf(element.getAttribute('data-from'));
  const shown = nameOf(element.querySelector('.from .user[data-name]')?.getAttribute('data-name'));
  const from = said ?? shown;
  // An action names its writer in its content.
  if (from === null || (shown !== null && said !== null && shown !== said))
    return { lack: 'data-from', from: null };
  const instants = instantsOf(element.querySelector('.time')?.getAttribute('aria-label'), zone);
  if (instants.length === 0) return { lack: 'time', from };
  const content = element.querySelector('.content');
  const people = [...(content?.querySelectorAll('.user[data-name]') ?? [])].map((one) =>
    nameOf(one.getAttribute('data-name')),
  );
  return {
    number: element.id.replace(/^msg-/u, ''),
    type,
    from,
    instants,
    self: element.classList.contains('self'),
    highlight: element.classList.contains('highlight'),
    bot: type === 'notice' || element.querySelector('.user-bot-indicator') !== null,
    named: type === 'action' || shown !== null,
    // An action begins with who does it.
    names: people.slice(type === 'action' ? 1 : 0).filter((one) => one !== null),
  };
}
