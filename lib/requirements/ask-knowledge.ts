import { type CaseFinder, createCaseFinder } from '../text/case-finder.ts';
import { anyPhrase } from '../text/lists.ts';
import type { Term } from '../tokens/vocabulary.ts';
import type { AskCues, CompanyCues, LevelScope, SentenceCues } from './ask-cues.ts';
import { type CompiledChoices, compileChoices } from './compile-choices.ts';
import { type CompiledHeadings, compileHeadings } from './compile-headings.ts';
import { anyOr, type CompiledLists, compileLists } from './compile-lists.ts';
import { type CompiledNeeds, compileNeeds, type Kinds } from './compile-needs.ts';
import { type CompiledNegation, compileNegation } from './compile-negation.ts';
import { type CompiledYears, compileYears } from './compile-years.ts';
import { type RequirementLevel, levels as requirementLevels } from './requirement.ts';

/** What must be known of a term to read what is asked for. */
export type AskedTermFacts = Pick<Term, 'id' | 'category' | 'family' | 'implies' | 'generic' | 'answeredBy'>;

/** The language of postings and the terms, ready for `findRequirements`; made once by `compileAskKnowledge`. */
export interface AskKnowledge {
  /** The tag of its language. */
  language: string;
  /** The other languages; absent in what is known of one of them. */
  languages?: AskLanguages;
  terms: ReadonlyMap<string, AskedTermFacts>;
  /** The ids of two terms that go together though a slash joins them, in either order: "html css". */
  inseparable: ReadonlySet<string>;
  needs: CompiledNeeds;
  headings: CompiledHeadings;
  /** Every place in a run of list items where the next one begins. */
  runOpener: RegExp;
  sentences: CompiledSentences;
  levels: CompiledLevels;
  negation: CompiledNegation;
  choices: CompiledChoices;
  lists: CompiledLists;
  years: CompiledYears;
  company: CompiledCompany;
}

/** How postings in languages beside English ask. */
export interface AskLanguages {
  /** The tag of the language that a text is written in. */
  tell(text: string): string;
  /** What is known of a language that is not English; `undefined` where nothing is. Made when it is first met. */
  find(language: string): AskKnowledge | undefined;
}

/** `SentenceCues`, each ready to be tried on a text. */
export type CompiledSentences = Record<Exclude<keyof SentenceCues, 'from' | 'waived'>, RegExp> & {
  waived: CaseFinder;
};

/** `LevelCues`, ready to be tried on a clause. */
export interface CompiledLevels {
  cues: readonly { level: RequirementLevel; scope: LevelScope; pattern: RegExp }[];
  bare: ReadonlyMap<string, RequirementLevel>;
  leadsOn: RegExp;
  leadIn: RegExp;
  subject: RegExp;
  hints: RegExp;
  /** Every end of a clause in a sentence: a cue on one side says nothing about the other. */
  clauseEnd: RegExp;
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
  nameBehind: { before: RegExp; after: RegExp };
  nameAfter: RegExp;
  nameBetween: { before: RegExp; after: RegExp };
  /** Right behind a name: more words of it, "Cargo" of "Beam Cargo". */
  moreName: RegExp;
  legalForm: RegExp;
  askedBefore: RegExp;
  askedAfter: RegExp;
  /** Everything at the end of a company's name that is no part of it. */
  forms: RegExp;
}

/**
 * Makes everything that `findRequirements` needs ready. Takes some milliseconds: do it once.
 *
 * @param inseparable pairs of term ids that go together even where a slash joins them: HTML/CSS.
 * @param kinds which terms answer one need, and which are examples of another.
 */
export function compileAskKnowledge(
  cues: AskCues,
  terms: readonly AskedTermFacts[],
  inseparable: readonly (readonly [string, string])[],
  kinds: Kinds,
): AskKnowledge {
  return {
    language: 'en',
    terms: new Map(terms.map((term) => [term.id, term])),
    inseparable: new Set(inseparable.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
    needs: compileNeeds(kinds, terms),
    headings: compileHeadings(cues.headings),
    runOpener: compileRunOpener(cues),
    sentences: compileSentences(cues.sentences),
    levels: compileLevels(cues),
    negation: compileNegation(cues.negation),
    choices: compileChoices(cues.choices),
    lists: compileLists(cues.lists),
    years: compileYears(cues),
    company: compileCompany(cues.company),
  };
}

function compileRunOpener({ sentences, years }: AskCues): RegExp {
  const verbs = sentences.duties.map((verb) => verb.charAt(0).toUpperCase() + verb.slice(1));
  return new RegExp(
    String.raw`(?<=[\p{L}\p{N})+#%]\s)(?=(?:${anyPhrase([...years.itemOpeners, ...verbs])})\s)`,
    'gu',
  );
}

function compileSentences(cues: SentenceCues): CompiledSentences {
  return {
    abbreviations: new RegExp(String.raw`(?:\b(?:${anyPhrase(cues.abbreviations)})|\b[a-z])\.$`, 'i'),
    duties: new RegExp(String.raw`^\W*(?:${anyPhrase(cues.duties)})\b`, 'i'),
    addressed: cues.addressed.pattern,
    stack: cues.stack.pattern,
    waived: createCaseFinder(cues.waived),
    gains: cues.gains.pattern,
    application: cues.application.pattern,
    otherTeams: new RegExp(String.raw`\b(?:${anyPhrase(cues.otherTeams)})\b`, 'i'),
    stackLabels: cues.stackLabels
      ? new RegExp(String.raw`^\W*(?:${anyPhrase(cues.stackLabels)})\s*$`, 'i')
      : /(?!)/,
    peopleOf: new RegExp(
      String.raw`\b(?:${anyPhrase(cues.peopleOf)})\s(?:${anyPhrase(cues.from)})\s(?:the\s)?(?:[\w/&-]+(?:\s[\w/&-]+)?(?:,?\s(?:and|&|or)\s|,\s)){0,5}$`,
      'i',
    ),
    people: compilePeople(cues.people),
    phases: cues.phases.pattern,
  };
}

/** Right behind a practice: " team", ", Analytics and Business teams". */
function compilePeople(people: readonly string[]): RegExp {
  const both = [...people, ...people.map((word) => word.charAt(0).toUpperCase() + word.slice(1))];
  const item = String.raw`(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)[A-Z][\w&]*(?:\s[A-Z][\w&]*)?`;
  return new RegExp(String.raw`^(?:${item}){0,5}[\s-](?:${anyPhrase(both)})\b`);
}

function compileLevels({ levels, lists, sentences }: AskCues): CompiledLevels {
  const abbreviations = [...sentences.abbreviations, ...lists.etc];
  const stop = String.raw`(?<!\b(?:${anyPhrase(abbreviations)}))\.\s`;
  return {
    cues: levels.cues.map(({ words, ...cue }) => ({
      ...cue,
      pattern: new RegExp(words.pattern.source, `${words.pattern.flags}g`),
    })),
    bare: new Map(
      requirementLevels.flatMap((level) =>
        (levels.bare[level] ?? []).map((words) => [words, level] as const),
      ),
    ),
    leadsOn: levels.leadsOn.pattern,
    leadIn: levels.leadIn.pattern,
    subject: levels.subject.pattern,
    hints: new RegExp(anyPhrase(levels.hints), 'i'),
    clauseEnd: new RegExp(String.raw`;|\s[–—]\s|${stop}|,\s(?=${levels.clauseOpeners.pattern.source})`, 'g'),
    alternative: new RegExp(String.raw`^,?\s(?:${anyOr(lists)})\b`),
    separators: [',', ...[...lists.and, ...lists.or].map((word) => ` ${word} `)],
  };
}

function compileCompany(cues: CompanyCues): CompiledCompany {
  const { nameBefore, nameBehind, nameBetween, forms, legalForms, units } = cues;
  return {
    story: cues.story.pattern,
    others: cues.others.pattern,
    nameBehind: {
      before: new RegExp(String.raw`\b(?:${anyPhrase(nameBehind)})\s$`, 'i'),
      after: new RegExp(String.raw`^(?:\s?(?:[.,!?:;)]|\n|$)|\s(?:${anyPhrase(cues.goesOn)})\b)`),
    },
    moreName: new RegExp(
      String.raw`^(?:[ ](?!(?:${anyPhrase([...units, ...legalForms])})(?![\w-]))[A-Z][\w&’'-]*){1,2}`,
    ),
    legalForm: new RegExp(String.raw`^,?\s(?:${anyPhrase(legalForms)})(?![\w-])`),
    askedBefore: cues.askedBefore.pattern,
    askedAfter: cues.askedAfter.pattern,
    nameBefore: new RegExp(String.raw`(?:^|\n)\W{0,6}(?:${anyPhrase(nameBefore)})\s$`, 'i'),
    nameAfter: cues.nameAfter.pattern,
    nameBetween: {
      before: new RegExp(String.raw`\b(?:${anyPhrase(nameBetween.before)})\s$`, 'i'),
      after: new RegExp(String.raw`^,? (?:${anyPhrase(nameBetween.after)})\b`, 'i'),
    },
    forms: new RegExp(String.raw`(?:,?\s(?:${anyPhrase(forms)})\.?)+$`, 'i'),
  };
}
