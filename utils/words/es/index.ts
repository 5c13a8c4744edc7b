import type { Words } from '../en/index.ts';
import type { Language } from '../language.ts';
import { mapWords } from '../map.ts';
import { agreement } from './agreement.ts';
import { counts } from './counts.ts';
import { definitions } from './definitions.ts';
import { handedOver } from './export.ts';
import { format, type SpanishFormat } from './format.ts';
import { limits } from './limits.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { renderings } from './renderings.ts';
import { report } from './report.ts';
import { sections } from './sections.ts';
import { sentence } from './sentence.ts';
import { trial } from './trial.ts';

const words = (f: SpanishFormat): Words => ({
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

/** A percent sign never stands at the start of a line. */
const spaced = (text: string) => text.replaceAll(' %', '\u00A0%');

export const language: Language = {
  tag: 'es',
  lang: 'es',
  dir: 'ltr',
  format,
  words: mapWords(words(format), spaced),
};
