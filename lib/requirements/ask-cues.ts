import type { Expression } from '../text/expression.ts';
import type { RequirementLevel } from './requirement.ts';

/**
 * How postings of one language say what they ask for. Plain data, written in `rules/asks/`: words and phrases in lower
 * case unless said otherwise, and expressions. `compileAskKnowledge` makes it ready.
 */
export interface AskCues {
  headings: HeadingCues;
  sentences: SentenceCues;
  levels: LevelCues;
  choices: ChoiceCues;
  lists: ListCues;
  years: YearCues;
  company: CompanyCues;
}

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

/** Headings of one role. Written out ("you will", not "you'll"), no punctuation. */
export interface SectionHeadings {
  role: SectionRole;
  /** The whole heading reads so. */
  whole: string[];
  /** The heading begins with these words. */
  opening?: string[];
  /** The heading holds these words. */
  words: string[];
}

/** How headings read, and what looks like a heading and is none. */
export interface HeadingCues {
  sections: SectionHeadings[];
  /** What a contraction stands for; one that begins with an apostrophe follows any word: "'ll" is " will". */
  contractions: Record<string, string>;
  /** In a heading, they keep it from being read as nice to have: "Required and preferred skills". */
  insisting: string[];
  /** The last word of a job's name, in the singular. */
  jobNames: string[];
  /** A line that begins with these is no job's name, though it may hold one: "What engineers do". */
  noJob: string[];
  /** A short line that opens like this is a list item without its bullet, and no heading. */
  itemOpening: Expression;
  /** A line that goes on like this states something, and is no heading. */
  statement: Expression;
}

/** What a sentence is about. */
export interface SentenceCues {
  /** Abbreviations, without their last full stop: it ends no sentence. */
  abbreviations: string[];
  /** Verbs that open a sentence about a duty. */
  duties: string[];
  /** In the opening of a posting, before any heading: the sentence speaks of the role or the candidate. */
  addressed: Expression;
  /** What the team builds with: "our services run on Kubernetes". */
  stack: Expression;
  /** Somewhere in a paragraph: the tools that it names need not be known. */
  waived: Expression;
  /** Labels in a stack list of what other teams use, unless the posting's title is of that kind too. */
  otherTeams: string[];
  /** Behind a practice: its people, with whom one works ("the machine learning team"). */
  people: string[];
}

/** Words that set the level of what stands beside them, whatever the section. The clause is in lower case. */
export interface LevelCue {
  level: RequirementLevel;
  words: Expression;
  /** `clause`: all of the clause; `after`: what follows the words in it. */
  scope: 'clause' | 'after';
}

/** How a sentence says how strongly it asks. */
export interface LevelCues {
  /** The first that fits a clause sets its level. */
  cues: LevelCue[];
  /** Parts of words, blanks included, without which no cue can fit: a quick look before the slow ones. */
  hints: string[];
  /** Behind a comma these begin a clause with a level of its own: "but", "ideally", "knowledge of". */
  clauseOpeners: Expression;
  /** They may stand beside a level in parentheses: "(highly preferred but not required)". */
  adverbs: string[];
}

/** How a posting says that any one of several will do, and that similar ones are welcome. */
export interface ChoiceCues {
  /** Ends right before a list: its items are examples ("such as", "e.g."). */
  examples: Expression;
  /** Behind the name of a class: its examples follow. Without a full stop at the end. */
  examplesAhead: string[];
  /** Stands before a list: any of its items will do ("one or more of", "either"). */
  oneOf: Expression;
  /** Begins right after a list: similar ones are welcome ("or similar"). */
  similar: Expression;
  /** Begins right after a list that has no end ("etc."). */
  andSoOn: Expression;
  /** Nouns, in the singular, that name a whole and no alternatives: "our stack (Go, Kafka)" asks for both. */
  stackNouns: string[];
}

/** How names are tied to one another. */
export interface ListCues {
  or: string[];
  and: string[];
  /** They tie names as "and" does. */
  plus: string[];
  etc: string[];
  /** May stand behind "or": "or even Rust". */
  hedges: string[];
  /** They begin another requirement: "such as Spring, as well as SQL". */
  anew: string[];
  /** Between two names: the class of the first one follows, and no alternative ("dbt or similar ETL tools"). */
  otherClass: Expression;
  /** Behind a name these still speak of it: "Docker experience or Kubernetes". */
  nouns: string[];
  /** They begin something new: what stands beyond them belongs to no list. */
  stops: string[];
  /** May stand between a name and its version. */
  version: string[];
}

/** How years are counted, and what they are counted for. */
export interface YearCues {
  units: string[];
  /** Behind the unit they make it the age of a thing: "twenty years old". */
  ages: string[];
  /** Between the two numbers of a range. */
  to: string[];
  /** Around the first number of a range: "between two and four years". */
  between: { before: string[]; and: string[] };
  /** Between the number and the unit: "5 or more years". */
  orMore: string[];
  /** Behind the unit: "two years or longer". */
  orLonger: string[];
  /** Around a number whose unit is only understood: "including three with", "the last five of them in". */
  part: { before: string[]; of: string[]; on: string[] };
  /** Behind years that count every name of a list: "2+ years each". */
  each: string[];
  /** Between years and a name they make the years those of the company: "for ten years our core". */
  ofUs: string[];
  /** They begin a clause of its own, which the years before it do not count: "two years of Java if". */
  conditions: string[];
  /** Verbs of a clause that says something of the years, and is over at its comma: "are the minimum, Java". */
  verdicts: string[];
  /** Behind a comma they begin an aside that the years do not count: ", ideally with Kafka". */
  asides: string[];
  /** Behind "and" or a comma they begin another requirement: "and experience with", "and solid". */
  nouns: string[];
  /** Words that open list items, capitals as written: the items may have been run together. */
  itemOpeners: string[];
  /** With their full stops, which end nothing. */
  abbreviations: string[];
  /** Between a name and its years: "Go experience: 2+ years", "Go for at least 2 years", "Go, with two years". */
  experience: string[];
  of: string[];
  for: string[];
  with: string[];
  atLeast: string[];
  /** Behind years that count a name further on: "years of". */
  countsOn: string[];
  /** What years behind a name are years of: "in production". */
  practice: string[];
}

/** How postings speak of the company itself and of others. */
export interface CompanyCues {
  /** The company speaks of itself: the sentence asks for nothing. */
  story: Expression;
  /** The company names others: investors, customers, former employers. */
  others: Expression;
  /** Before the employer's name where a line ends with it: "About". */
  nameBefore: string[];
  /** Behind the employer's name: "is looking for". */
  nameAfter: Expression;
  /** Before and behind the employer's name: "At Acme, we". */
  nameBetween: { before: string[]; after: string[] };
  /** They may follow the name of a company: "Inc.". */
  forms: string[];
}
