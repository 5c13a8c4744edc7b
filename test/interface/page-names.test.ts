// @vitest-environment node
import { expect, test } from 'vitest';
import { check } from '../../utils/interface/check/index.ts';
import { trial } from '../../utils/interface/trial/index.ts';
import { languages } from '../../utils/words/all.ts';
import { tags } from '../../utils/words/tags.ts';

test.each(tags)('%s: report and calendar call a page of ours what it calls itself', async (tag) => {
  const { definitions, trial: said } = languages[tag].words;
  const [checking, trying] = [await check.load(tag), await trial.load(tag)];
  expect(definitions.recompute('X')).toContain(checking.words.heading);
  expect(said.calendar.notes('X')).toContain(trying.words.heading);
});
