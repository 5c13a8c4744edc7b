// @vitest-environment node
import { expect, test } from 'vitest';
import { check } from '../../utils/interface/check/index.ts';
import { day } from '../../utils/interface/day/index.ts';
import { trial } from '../../utils/interface/trial/index.ts';
import { languages } from '../../utils/words/all.ts';
import { tags } from '../../utils/words/tags.ts';

test.each(tags)('%s: report and calendar call a page of ours what it calls itself', async (tag) => {
  const { definitions, trial: said } = languages[tag].words;
  const [checking, trying] = [await check.load(tag), await trial.load(tag)];
  expect(definitions.recompute('X')).toContain(checking.words.heading);
  expect(said.calendar.notes('X')).toContain(trying.words.heading);
});

test.each(tags)('%s: no date at a sentence’s end brings a second full stop', async (tag) => {
  const [said, { format, words: dayWords }] = [(await trial.load(tag)).words.progress, await day.load(tag)];
  for (let month = 1; month <= 12; month++) {
    const date = `2026-${String(month).padStart(2, '0')}-17`;
    const [short, long] = [format.shortDate(date), format.longDate(date)];
    for (const text of [said.next(short), said.review(long), dayWords.stays(long)])
      expect(text).not.toMatch(/\.\.|\.。/u);
  }
});
