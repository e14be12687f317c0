import { anyPhrase } from '../text/lists.ts';
import type { HeadingCues, SectionRole } from './ask-cues.ts';

/** `HeadingCues`, ready to be looked up by `findHeadingRole`. */
export interface CompiledHeadings {
  /** Whole headings, openings of headings, and words inside headings, with the role they tell. */
  whole: ReadonlyMap<string, SectionRole>;
  openings: ReadonlyMap<string, SectionRole>;
  words: ReadonlyMap<string, SectionRole>;
  /** The first words, the first two words and so on of all of them. */
  prefixes: ReadonlySet<string>;
  sentenceWords: ReadonlySet<string>;
  qualifiers: ReadonlySet<string>;
  contractions: ReadonlyMap<string, string>;
  /** Any contraction, every one in a heading. */
  contraction: RegExp;
  insisting: RegExp;
  mustHave: ReadonlySet<string>;
  shouldHave: ReadonlySet<string>;
  work: RegExp;
  jobTitle: RegExp;
  itemOpening: RegExp;
  statement: RegExp;
  benefits?: RegExp;
  /** Any of them in a heading that says nothing else tells what is nice to have. */
  wishes?: readonly RegExp[];
  /** Where these say nothing of a heading, those of another language may: "Nice to have" in a German posting. */
  otherwise?: CompiledHeadings;
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
    prefixes: new Set([whole, openings, words].flatMap((each) => [...each.keys()].flatMap(prefixesOf))),
    qualifiers: new Set(cues.qualifiers),
    sentenceWords: new Set(cues.sentenceWords),
    contractions: new Map(Object.entries(cues.contractions)),
    contraction: compileContractions(Object.keys(cues.contractions)),
    insisting: new RegExp(String.raw`\b(?:${anyPhrase(cues.insisting)})\b`),
    mustHave: new Set(cues.mustHave),
    shouldHave: new Set(cues.shouldHave),
    work: new RegExp(String.raw`\b(?:${anyPhrase(cues.work)})\b`),
    jobTitle: new RegExp(`^(?!${anyPhrase(cues.noJob)}).*${names}`, 'i'),
    itemOpening: cues.itemOpening.pattern,
    statement: cues.statement.pattern,
    ...(cues.benefits && { benefits: compileBeginnings(cues.benefits) }),
    ...(cues.wishes && { wishes: [compileBeginnings(cues.wishes)] }),
  };
}

function prefixesOf(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.map((_, index) => words.slice(0, index + 1).join(' '));
}

/** Words that begin so. */
function compileBeginnings(beginnings: string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${anyPhrase(beginnings)})`, 'iu');
}

/** Those that begin with an apostrophe follow any word, the others are words of their own. */
function compileContractions(contractions: string[]): RegExp {
  const { endings = [], words = [] } = Object.groupBy(contractions, (each) =>
    each.startsWith("'") ? 'endings' : 'words',
  );
  return new RegExp(String.raw`(?:${anyPhrase(endings)}|\b(?:${anyPhrase(words)}))\b`, 'g');
}
