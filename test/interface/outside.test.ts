// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsIn } from './source-text.ts';

const root = resolve(import.meta.dirname, '../..');

/** What looks like a text and is none, each with what it is. */
const noText = new Map([
  ['not reached', 'a value of a quantile, which the catalogue turns into words'],
  ['Markdown', 'a format, called so in every language'],
  ['npm run report -- LEDGER.json --trial', 'a command, as it is typed'],
]);

function files(folder: string, end: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => end.test(name));
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

test.each(['components', 'entrypoints'])('no text stands in %s outside the catalogue', (folder) => {
  const sources = files(folder, /\.tsx?$/u);
  expect(sources.length).toBeGreaterThan(5);
  const found = sources.flatMap((file) =>
    textsIn(textOf(file))
      .filter((text) => !noText.has(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a page names itself only by its title in the catalogue', () => {
  for (const file of files('entrypoints', /\.html$/u)) {
    const visible = textOf(file)
      .replace(/<script.*?<\/script>/gsu, '')
      .replaceAll(/<[^>]*>/gu, ' ')
      .trim();
    expect([file, visible]).toEqual([file, 'Reachable']);
  }
});

describe('what is found', () => {
  test.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{"Hello"}</p>', ['Hello']],
    ['<p>{on ? "Yes" : no}</p>', ['Yes']],
    ['<p>{on && "Yes"}{name || "Nobody"}{name ?? "None"}</p>', ['Yes', 'Nobody', 'None']],
    ['<p>{`${number} days`}</p>', ['days']],
    ['<p>{["Mon", day].map((one) => <b>{one}</b>)}</p>', ['Mon']],
    ['["Monday", "Tuesday"]', ['Monday', 'Tuesday']],
    ['<p>{"Week " + number}</p>', ['Week']],
    ['<p>{days.map((one) => "Day")}</p>', ['Day']],
    ['<input placeholder="Name" />', ['Name']],
    ['<input aria-label={`Done: ${text}`} />', ['Done:']],
    ['<Until button="Say so" />', ['Say so']],
    ['() => { return "It is late."; }', ['It is late.']],
    ['({ twice: "twice as many weeks" })', ['twice as many weeks']],
    ['<button onClick={() => say("It is late.")}>{word}</button>', ['It is late.']],
  ])('%s', (source, texts) => expect(textsIn(`const it = ${source};`)).toEqual(texts));

  test.each([
    '<p class="quiet wide">{words.hello} {" "}{"\\n"}– 12 %</p>',
    '<h1>Reachable</h1>',
    '<p>{state.kind === "waiting" && words.waits}</p>',
    '<p>{event.key === "Enter" ? one : other}</p>',
    'null as "not reached" | null',
    '<option value="boss">{words.groups["boss"]}</option>',
    '<p>{format.plural(number, forms)}{say("today")}</p>',
    '<p>{["remote", "office"].map((place) => <b>{places[place]}</b>)}</p>',
    '<path d="M 0 0 L 10 10" />',
    'document.querySelector("#plan input[type=text]")',
    '() => { throw new Error("A part of a page was drawn without its words."); }',
    '<input id={`${title}-name`} aria-describedby={wrong ? "one two" : undefined} />',
  ])('nothing in %s', (source) => expect(textsIn(`const it = ${source};`)).toEqual([]));
});
