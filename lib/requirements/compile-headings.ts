import { anyPhrase } from '../text/lists.ts';
import type { HeadingCues, SectionRole } from './ask-cues.ts';

/** `HeadingCues`, ready to be looked up by `findHeadingRole`. */
export interface CompiledHeadings {
  /** Whole headings, openings of headings, and words inside headings, with the role they tell. */
  whole: ReadonlyMap<string, SectionRole>;
  openings: ReadonlyMap<string, SectionRole>;
  words: ReadonlyMap<string, SectionRole>;
  contractions: ReadonlyMap<string, string>;
  /** Any contraction, every one in a heading. */
  contraction: RegExp;
  insisting: RegExp;
  jobTitle: RegExp;
  itemOpening: RegExp;
  statement: RegExp;
}

/** Makes the cues of headings ready. Where two roles claim the same words, the first in the list has them. */
export function compileHeadings(cues: HeadingCues): CompiledHeadings {
  const whole = new Map<string, SectionRole>();
  const openings = new Map<string, SectionRole>();
  const words = new Map<string, SectionRole>();
  for (const { role, ...headings } of cues.sections) {
    for (const phrase of headings.opening ?? []) if (!openings.has(phrase)) openings.set(phrase, role);
    for (const heading of headings.whole) if (!whole.has(heading)) whole.set(heading, role);
    for (const phrase of headings.words) if (!words.has(phrase)) words.set(phrase, role);
  }
  const names = String.raw`\b(?:${anyPhrase(cues.jobNames)})s?\b`;
  return {
    whole,
    openings,
    words,
    contractions: new Map(Object.entries(cues.contractions)),
    contraction: compileContractions(Object.keys(cues.contractions)),
    insisting: new RegExp(String.raw`\b(?:${anyPhrase(cues.insisting)})\b`),
    jobTitle: new RegExp(`^(?!${anyPhrase(cues.noJob)}).*${names}`, 'i'),
    itemOpening: cues.itemOpening.pattern,
    statement: cues.statement.pattern,
  };
}

/** Those that begin with an apostrophe follow any word, the others are words of their own. */
function compileContractions(contractions: string[]): RegExp {
  const { endings = [], words = [] } = Object.groupBy(contractions, (each) =>
    each.startsWith("'") ? 'endings' : 'words',
  );
  return new RegExp(String.raw`(?:${anyPhrase(endings)}|\b(?:${anyPhrase(words)}))\b`, 'g');
}
