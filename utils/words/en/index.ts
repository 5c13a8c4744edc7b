import type { Language } from '../language.ts';
import { agreement } from './agreement.ts';
import { counts } from './counts.ts';
import { definitions } from './definitions.ts';
import { handedOver } from './export.ts';
import { format, type EnglishFormat } from './format.ts';
import { limits } from './limits.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { renderings } from './renderings.ts';
import { report } from './report.ts';
import { sections } from './sections.ts';
import { sentence } from './sentence.ts';
import { trial } from './trial.ts';

/** Every room of words. Their type is what every other language must have. */
export const words = (f: EnglishFormat) => ({
  report: report(f),
  sentence: sentence(f),
  sections: sections(f),
  renderings: renderings(f),
  people: people(),
  counts: counts(f),
  plan: plan(f),
  definitions: definitions(),
  limits: limits(),
  trial: trial(f),
  agreement: agreement(f),
  handedOver: handedOver(f),
});

export type Words = ReturnType<typeof words>;

export const language: Language = { tag: 'en', lang: 'en', dir: 'ltr', format, words: words(format) };
