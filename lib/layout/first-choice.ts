import type { PaperChoice, PaperSize } from './template.ts';

/** Where people print on Letter: the parts of language tags that name a country. */
const LETTER = /-(?:US|CA|MX|CL|CO|PH)\b/i;

/** How a resume is set before anything was chosen. `locale` is the language tag of the user: "en-GB". */
export function firstChoice(locale: string): PaperChoice {
  const paper: PaperSize = LETTER.test(locale) ? 'letter' : 'a4';
  return { template: 'plain', paper, spacing: 'normal', dates: 'right' };
}
