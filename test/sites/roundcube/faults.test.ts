import { describe, expect, test } from 'vitest';
import { roundcube } from '../../../utils/sites/roundcube/index.ts';
import { remove, renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

/** What is lost: the attribute or the class of these elements, or the elements themselves. */
interface Landmark {
  selector: string;
  attribute?: string;
  class?: string;
  missing: string;
}

const list = '#messagelist tr.message';
const header = '#message-header';
const onAll: Landmark[] = [
  { selector: 'body', attribute: 'class', missing: 'task' },
  { selector: 'head script', missing: 'set_env' },
  { selector: '#messagestack', attribute: 'id', missing: 'messagestack' },
  { selector: '#messagestack', missing: 'messagestack' },
];
const onLists: Landmark[] = [
  { selector: '.username', class: 'username', missing: 'username' },
  { selector: '.username', missing: 'username' },
  { selector: '#mailboxlist', attribute: 'id', missing: 'folders' },
  { selector: '#messagelist', attribute: 'id', missing: 'list' },
  { selector: list, class: 'message', missing: 'row' },
  { selector: `${list} .subject`, class: 'subject', missing: 'link' },
  { selector: `${list} .subject a`, attribute: 'href', missing: 'link' },
  { selector: `${list} .subject a`, missing: 'link' },
  { selector: `${list} .subject a > span`, missing: 'subject' },
  { selector: `${list} .fromto`, class: 'fromto', missing: 'people' },
  { selector: `${list} .fromto`, missing: 'people' },
  { selector: `${list} .date`, class: 'date', missing: 'date' },
  { selector: `${list} .date`, missing: 'date' },
  { selector: `${list} .adr`, class: 'adr', missing: 'address' },
  { selector: `${list} .adr`, missing: 'address' },
  { selector: `${list} .rcmContactAddress`, class: 'rcmContactAddress', missing: 'address' },
  { selector: `${list} .rcmContactAddress`, attribute: 'title', missing: 'address' },
  { selector: `${list} .rcmContactAddress`, missing: 'address' },
];
const onOpen: Landmark[] = [
  { selector: header, attribute: 'id', missing: 'header' },
  { selector: `${header} .header-headers`, class: 'header-headers', missing: 'headers' },
  { selector: `${header} h2`, class: 'subject', missing: 'subject' },
  { selector: `${header} .date, ${header} .text-nowrap`, missing: 'date' },
  { selector: `${header} .date, ${header} .text-nowrap`, attribute: 'class', missing: 'date' },
  { selector: `${header} td.from`, class: 'from', missing: 'from' },
  { selector: `${header} td.from`, missing: 'from' },
  { selector: `${header} td.from .adr`, class: 'adr', missing: 'from' },
  { selector: `${header} td.to`, class: 'to', missing: 'to' },
  { selector: `${header} td.to`, missing: 'to' },
  { selector: `${header} td.to .adr`, class: 'adr', missing: 'to' },
  { selector: `${header} td.to .adr`, missing: 'to' },
  { selector: `${header} td.header`, class: 'header', missing: 'to' },
  { selector: `${header} .rcmContactAddress`, class: 'rcmContactAddress', missing: 'from' },
  { selector: `${header} td.to .rcmContactAddress`, missing: 'to' },
];

const hows = ['removed', 'renamed'] as const;
const losses = (landmarks: readonly Landmark[]) =>
  landmarks.flatMap((landmark) =>
    // An element has no name to change.
    hows
      .filter((how) => how === 'removed' || (landmark.attribute ?? landmark.class) !== undefined)
      .map((how) => ({ ...landmark, part: landmark.attribute ?? landmark.class ?? 'element', how })),
  );

describe.each(telling(fixturesOf('roundcube')))('$name', ({ name, html, fixture }) => {
  const expected = readingOf(fixture);
  const landmarks = [...onAll, ...(name.includes('list-') ? onLists : onOpen)];

  test.each(losses(landmarks))('without the $part of $selector ($how) is changed', (landmark) => {
    const page = pageOf(roundcube, html, fixture);
    const lost = [...page.document.querySelectorAll(landmark.selector)];
    expect(lost).not.toEqual([]);
    for (const element of lost) {
      const to = landmark.how === 'removed' ? null : undefined;
      if (landmark.attribute !== undefined) renameAttribute(element, landmark.attribute, to);
      else if (landmark.class === undefined) remove(element);
      else if (to === null) element.classList.remove(landmark.class);
      else renameClasses(element, [landmark.class]);
    }
    expect(roundcube.recognises(page)).toBe(true);
    const reading = roundcube.read(page);
    expect(wrongIn(reading, expected, fixture)).toEqual([]);
    expect(reading.health.state).toBe('changed');
    expect(reading.health.missing).toContain(landmark.missing);
  });
});

test.each(hows)('the address of a contact is read by its other attribute (%s)', (how) => {
  const [made] = fixturesOf('roundcube').filter(({ name }) => name.includes('open-'));
  const { html, fixture } = made!;
  for (const attribute of ['href', 'title']) {
    const page = pageOf(roundcube, html, fixture);
    for (const element of page.document.querySelectorAll('.rcmContactAddress'))
      renameAttribute(element, attribute, how === 'removed' ? null : undefined);
    expect(roundcube.read(page)).toEqual(readingOf(fixture));
  }
});
