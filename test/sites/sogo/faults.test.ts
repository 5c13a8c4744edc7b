import { describe, expect, test } from 'vitest';
import { sogo } from '../../../utils/sites/sogo/index.ts';
import { remove, renameAttribute, renameClasses } from '../change.ts';
import { fixturesOf, pageOf, readingOf, telling, type Made } from '../fixture.ts';
import { wrongIn } from './wrong.ts';

/** What is lost: the attribute or the class of these elements, or the elements themselves. */
interface Landmark {
  selector: string;
  attribute?: string;
  class?: string;
  missing: string;
}

const row = '.sg-message-list-item:not(.sg-skeleton)';
const onAll: Landmark[] = [
  { selector: 'body', attribute: 'ng-app', missing: 'module' },
  { selector: 'script:not([id]):not([src])', missing: 'email' },
  { selector: '#UserDefaults', attribute: 'id', missing: 'settings' },
  { selector: '#UserDefaults', missing: 'settings' },
];
const onLists: Landmark[] = [
  { selector: '#messagesList', attribute: 'id', missing: 'list' },
  { selector: '#messagesList', missing: 'list' },
  { selector: row, class: 'sg-message-list-item', missing: 'row' },
  { selector: `${row} .sg-tile-date`, class: 'sg-tile-date', missing: 'date' },
  { selector: `${row} .sg-tile-date`, missing: 'date' },
  { selector: `${row} .sg-tile-subject`, class: 'sg-tile-subject', missing: 'subject' },
  { selector: `${row} .sg-tile-subject`, missing: 'subject' },
  { selector: `${row} .sg-md-subhead`, class: 'sg-md-subhead', missing: 'name' },
  { selector: `${row} .sg-md-subhead span`, missing: 'name' },
  { selector: `${row} .sg-tile-icons`, class: 'sg-tile-icons', missing: 'icons' },
  { selector: `${row} .sg-tile-icons md-icon`, missing: 'icons' },
];
const onCards: Landmark[] = [
  { selector: 'h5.sg-md-headline', missing: 'subject' },
  { selector: 'time.msg-date', missing: 'date' },
  { selector: '[ng-bind$="from[0].email"]', attribute: 'ng-bind', missing: 'from' },
  { selector: '[ng-bind$="from[0].email"]', missing: 'from' },
  { selector: '[ng-bind$="from[0].name"]', attribute: 'ng-bind', missing: 'name' },
  { selector: '[ng-bind$="from[0].name"]', missing: 'name' },
  { selector: '[ng-model$="viewer.message.to"]', attribute: 'ng-model', missing: 'to' },
  { selector: '[ng-model$="viewer.message.to"]', missing: 'to' },
  { selector: '[ng-bind*="$shortRecipients"]', attribute: 'ng-bind', missing: 'short' },
  { selector: '[ng-bind*="$shortRecipients"]', missing: 'short' },
  { selector: '.msg-body', class: 'msg-body', missing: 'body' },
  { selector: '.msg-body', missing: 'body' },
];

const hows = ['removed', 'renamed'] as const;
const losses = (landmarks: readonly Landmark[]) =>
  landmarks.flatMap((landmark) =>
    // An element has no name to change.
    hows
      .filter((how) => how === 'removed' || (landmark.attribute ?? landmark.class) !== undefined)
      .map((how) => ({ ...landmark, part: landmark.attribute ?? landmark.class ?? 'element', how })),
  );

const made = telling(fixturesOf('sogo'));

/** Loses a landmark wherever it stands in the page, but not in a mail's own text. */
function without({ html, fixture }: Made, landmark: ReturnType<typeof losses>[number]) {
  const page = pageOf(sogo, html, fixture);
  const lost = [...page.document.querySelectorAll(landmark.selector)].filter(
    (element) => !element.parentElement?.closest('.msg-body'),
  );
  for (const element of lost) {
    const to = landmark.how === 'removed' ? null : undefined;
    if (landmark.attribute !== undefined) renameAttribute(element, landmark.attribute, to);
    else if (landmark.class === undefined) remove(element);
    else if (to === null) element.classList.remove(landmark.class);
    else renameClasses(element, [landmark.class]);
  }
  return { page, lost };
}

describe.each(made)('$name', (one) => {
  const expected = readingOf(one.fixture);
  const landmarks = [
    ...onAll,
    ...(one.html.includes('id="messagesList"') && !one.name.includes('window') ? onLists : []),
    ...(one.html.includes('<time') ? onCards : []),
  ];

  test.each(losses(landmarks))('without the $part of $selector ($how) is changed', (landmark) => {
    const { page, lost } = without(one, landmark);
    expect(lost).not.toEqual([]);
    expect(sogo.recognises(page)).toBe(true);
    const reading = sogo.read(page);
    expect(wrongIn(reading, expected, one.fixture)).toEqual([]);
    expect(reading.health.state).toBe('changed');
    expect(reading.health.missing).toContain(landmark.missing);
  });
});

test('the list of mail accounts is read from the settings where its own script is gone', () => {
  const [open] = made.filter(({ name }) => name.endsWith('-open'));
  const page = pageOf(sogo, open!.html, open!.fixture);
  for (const script of page.document.scripts) if (script.text.includes('mailAccounts')) script.remove();
  expect(sogo.read(page)).toEqual(readingOf(open!.fixture));
});

test.each([
  ['h5', 'class'],
  ['h5', 'ng-bind'],
  ['time', 'class'],
  ['time', 'ng-bind'],
])('an open mail is found by either sign of its parts: without %s’s %s', (selector, attribute) => {
  for (const one of made.filter(({ html }) => html.includes('<time'))) {
    const page = pageOf(sogo, one.html, one.fixture);
    for (const element of page.document.querySelectorAll(`md-card ${selector}`))
      if (!element.closest('.msg-body')) renameAttribute(element, attribute);
    expect(sogo.read(page)).toEqual(readingOf(one.fixture));
  }
});
