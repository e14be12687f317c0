import type { Term } from '../tokens/vocabulary.ts';
import type { Level } from './requirement.ts';

/** What a section of a posting is for. */
export type SectionRole =
  | 'required'
  | 'preferred'
  | 'responsibilities'
  | 'stack'
  | 'about'
  | 'benefits'
  | 'legal'
  | 'process';

/** Headings of one role. In small letters, written out ("you will", not "you'll"), no punctuation. */
export interface HeadingCues {
  role: SectionRole;
  /** The whole heading reads so. */
  whole: string[];
  /** The heading begins with these words. */
  opening?: string[];
  /** The heading holds these words. */
  words: string[];
}

/** Words that set the level of what stands beside them. Patterns are tried on a clause in small letters. */
export interface LevelCue {
  level: Level;
  pattern: RegExp;
  /** `clause`: all of the clause; `after`: what follows the words in it. */
  scope: 'clause' | 'after';
}

/** The language of asks: section headings, words for levels, ways to say either/or. Data of `rules/asks/`. */
export interface AskCues {
  headings: HeadingCues[];
  /** A short line that opens like this is a list item without its bullet, and no heading. */
  noHeading: RegExp;
  /** The name of a job. */
  jobTitle: RegExp;
  levels: LevelCue[];
  /** Parts of words without which no cue of `levels` can fit: a quick look before the slow ones. */
  levelHint: RegExp;
  /** In the opening of a posting, before any heading: the sentence speaks of the role or the candidate. */
  addressed: RegExp;
  /** A sentence of the company about itself: it asks for nothing. */
  company: RegExp;
  /** A sentence on what the team builds with: "our services run on Kubernetes". */
  stackSentence: RegExp;
  /** Somewhere in a paragraph: the tools that it names need not be known. */
  waived: RegExp;
  /** Labels in a stack list of what other teams use, unless the posting's title is of that kind too. */
  otherTeams: RegExp;
  /** Stands before the employer's name where a line ends with it: "About", "Why". */
  employerBefore: RegExp;
  /** Stands after the employer's name: "is looking for". */
  employerAfter: RegExp;
  /** Stands after the employer's name where "at" stands before it: "At Acme, we". */
  employerAt: RegExp;
  /** A sentence of the company that names others: investors, customers, former employers. */
  others: RegExp;
  /** Follows a practice: its people, with whom one works ("the machine learning team"). */
  people: RegExp;
  /** Ends right before a list: its items are examples ("such as", "e.g."). */
  examples: RegExp;
  /** Stands before a list: any of its items will do ("one or more of", "either"). */
  oneOf: RegExp;
  /** Begins right after a list: similar ones are welcome ("etc.", "or similar"). */
  similar: RegExp;
  /** Nouns that name a stack, not a class of alternatives: "a modern stack (Go, Kafka)" asks for all of it. */
  stackNouns: RegExp;
  /** Term ids that go together though a slash joins them: HTML/CSS. */
  together: [string, string][];
}

/** What the reading of asks needs to know of a term. */
export type AskedTermFacts = Pick<Term, 'id' | 'category' | 'implies' | 'generic'>;

/** Cues and terms, ready for `findRequirements`; made once by `compileAskKnowledge`. */
export interface AskKnowledge {
  cues: AskCues;
  terms: ReadonlyMap<string, AskedTermFacts>;
  /** Whole headings, and words inside headings, with the role they tell. */
  wholeHeadings: ReadonlyMap<string, SectionRole>;
  headingOpenings: ReadonlyMap<string, SectionRole>;
  headingWords: ReadonlyMap<string, SectionRole>;
}

/** Makes the cues and the terms ready for `findRequirements`. Do it once. */
export function compileAskKnowledge(cues: AskCues, terms: AskedTermFacts[]): AskKnowledge {
  const wholeHeadings = new Map<string, SectionRole>();
  const headingOpenings = new Map<string, SectionRole>();
  const headingWords = new Map<string, SectionRole>();
  for (const { role, whole, opening = [], words } of cues.headings) {
    for (const phrase of opening) headingOpenings.set(phrase, role);
    for (const heading of whole) if (!wholeHeadings.has(heading)) wholeHeadings.set(heading, role);
    for (const phrase of words) if (!headingWords.has(phrase)) headingWords.set(phrase, role);
  }
  const byId = new Map(terms.map((term) => [term.id, term]));
  return { cues, terms: byId, wholeHeadings, headingOpenings, headingWords };
}
