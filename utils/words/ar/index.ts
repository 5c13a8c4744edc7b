import type { Words } from '../en/index.ts';
import type { Language } from '../language.ts';
import { agreement } from './agreement.ts';
import { counts } from './counts.ts';
import { definitions } from './definitions.ts';
import { handedOver } from './export.ts';
import { format, type ArabicFormat } from './format.ts';
import { limits } from './limits.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { renderings } from './renderings.ts';
import { report } from './report.ts';
import { sections } from './sections.ts';
import { sentence } from './sentence.ts';
import { trial } from './trial.ts';

const words = (f: ArabicFormat): Words => ({
  report: report(f),
  sentence: sentence(f),
  sections: sections(f),
  renderings: renderings(f),
  people: people(f),
  counts: counts(f),
  plan: plan(f),
  definitions: definitions(),
  limits: limits(),
  trial: trial(f),
  agreement: agreement(f),
  handedOver: handedOver(f),
});

export const language: Language = {
  tag: 'ar',
  lang: 'ar',
  dir: 'rtl',
  format,
  words: words(format),
};
