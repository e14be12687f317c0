import { anyPhrase } from '../text/lists.ts';
import type { Term } from '../tokens/vocabulary.ts';
import type { AskCues, CompanyCues, SentenceCues } from './ask-cues.ts';
import { type CompiledHeadings, compileHeadings } from './compile-headings.ts';
import {
  anyOr,
  type CompiledChoices,
  type CompiledLists,
  compileChoices,
  compileLists,
} from './compile-lists.ts';
import { type CompiledYears, compileYears } from './compile-years.ts';
import type { RequirementLevel } from './requirement.ts';

/** What must be known of a term to read what is asked for. */
export type AskedTermFacts = Pick<Term, 'id' | 'category' | 'implies' | 'generic'>;

/** The language of postings and the terms, ready for `findRequirements`; made once by `compileAskKnowledge`. */
export interface AskKnowledge {
  terms: ReadonlyMap<string, AskedTermFacts>;
  /** The ids of two terms that go together though a slash joins them, in either order: "html css". */
  inseparable: ReadonlySet<string>;
  headings: CompiledHeadings;
  sentences: CompiledSentences;
  levels: CompiledLevels;
  choices: CompiledChoices;
  lists: CompiledLists;
  years: CompiledYears;
  company: CompiledCompany;
}

/** `SentenceCues`, each ready to be tried on a text. */
export type CompiledSentences = Record<keyof SentenceCues, RegExp>;

/** `LevelCues`, ready to be tried on a clause. */
export interface CompiledLevels {
  cues: readonly { level: RequirementLevel; scope: 'clause' | 'after'; pattern: RegExp }[];
  hints: RegExp;
  /** Every end of a clause in a sentence: a cue on one side says nothing about the other. */
  clauseEnd: RegExp;
  adverbs: RegExp;
  /** Right behind a level in parentheses: the level is about one alternative only, "(preferred) or Ansible". */
  alternative: RegExp;
  /** What may stand between two items of a list. */
  separators: readonly string[];
}

/** `CompanyCues`, ready to be tried on what stands around a name. */
export interface CompiledCompany {
  story: RegExp;
  others: RegExp;
  nameBefore: RegExp;
  nameAfter: RegExp;
  nameBetween: { before: RegExp; after: RegExp };
  /** Everything at the end of a company's name that is no part of it. */
  forms: RegExp;
}

/**
 * Makes everything that `findRequirements` needs ready. Takes some milliseconds: do it once.
 *
 * @param inseparable pairs of term ids that go together even where a slash joins them: HTML/CSS.
 */
export function compileAskKnowledge(
  cues: AskCues,
  terms: readonly AskedTermFacts[],
  inseparable: readonly (readonly [string, string])[],
): AskKnowledge {
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    inseparable: new Set(inseparable.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
    headings: compileHeadings(cues.headings),
    sentences: compileSentences(cues.sentences),
    levels: compileLevels(cues),
    choices: compileChoices(cues.choices),
    lists: compileLists(cues.lists),
    years: compileYears(cues),
    company: compileCompany(cues.company),
  };
}

function compileSentences(cues: SentenceCues): CompiledSentences {
  return {
    abbreviations: new RegExp(String.raw`(?:\b(?:${anyPhrase(cues.abbreviations)})|\b[a-z])\.$`, 'i'),
    duties: new RegExp(String.raw`^\W*(?:${anyPhrase(cues.duties)})\b`, 'i'),
    addressed: cues.addressed.pattern,
    stack: cues.stack.pattern,
    waived: cues.waived.pattern,
    otherTeams: new RegExp(String.raw`\b(?:${anyPhrase(cues.otherTeams)})\b`, 'i'),
    people: new RegExp(String.raw`^[\s-](?:${anyPhrase(cues.people)})\b`, 'i'),
  };
}

function compileLevels({ levels, lists }: AskCues): CompiledLevels {
  return {
    cues: levels.cues.map(({ words, ...cue }) => ({ ...cue, pattern: words.pattern })),
    hints: new RegExp(anyPhrase(levels.hints), 'i'),
    clauseEnd: new RegExp(String.raw`;|\s[–—]\s|\.\s|,\s(?=${levels.clauseOpeners.pattern.source})`, 'g'),
    adverbs: new RegExp(String.raw`\b(?:${anyPhrase(levels.adverbs)})\b`, 'g'),
    alternative: new RegExp(String.raw`^,?\s(?:${anyOr(lists)})\b`),
    separators: [',', ...[...lists.and, ...lists.or].map((word) => ` ${word} `)],
  };
}

function compileCompany(cues: CompanyCues): CompiledCompany {
  const { nameBefore, nameBetween, forms } = cues;
  return {
    story: cues.story.pattern,
    others: cues.others.pattern,
    nameBefore: new RegExp(String.raw`(?:^|\n)\W{0,6}(?:${anyPhrase(nameBefore)})\s$`, 'i'),
    nameAfter: cues.nameAfter.pattern,
    nameBetween: {
      before: new RegExp(String.raw`\b(?:${anyPhrase(nameBetween.before)})\s$`, 'i'),
      after: new RegExp(String.raw`^,? (?:${anyPhrase(nameBetween.after)})\b`, 'i'),
    },
    forms: new RegExp(String.raw`(?:,?\s(?:${anyPhrase(forms)})\.?)+$`, 'i'),
  };
}
