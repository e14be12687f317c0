import type { Expression } from '../text/expression.ts';
import type { ChoiceCues, ListCues } from './choice-cues.ts';
import type { RequirementLevel } from './requirement.ts';

/**
 * How postings of one language say what they ask for. Plain data, written in `rules/asks/`: words and phrases in lower
 * case unless said otherwise, and expressions. `compileAskKnowledge` makes it ready.
 */
export interface AskCues {
  headings: HeadingCues;
  sentences: SentenceCues;
  levels: LevelCues;
  negation: NegationCues;
  choices: ChoiceCues;
  lists: ListCues;
  years: YearCues;
  company: CompanyCues;
}

/** A language in which postings are read: how it is told, and how its postings ask. Written as `rules/asks/<language>.ts`. */
export interface AskLanguage {
  /** A language tag: "de". */
  language: string;
  /** Words by which a posting in it is told from others: function words, and words of most postings. */
  words: readonly string[];
  cues: AskCues;
}

/** What a section of a posting is for. */
export type SectionRole =
  | 'required'
  | 'preferred'
  | 'waived'
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
  /** They go on behind them ("with"), or open sentences before they open headings ("you have"). */
  sentenceWords: string[];
  /** They may open a heading that is known without them: "Key responsibilities". */
  qualifiers: string[];
  /** In a heading, they keep it from being read as nice to have: "Required and preferred skills". */
  insisting: string[];
  /** Headings beside which those of `shouldHave` are nice to have. */
  mustHave: string[];
  shouldHave: string[];
  /** In a heading that else is one of benefits: it speaks of the work ("you will get experience with"). */
  work: string[];
  /** The last word of a job's name, in the singular. */
  jobNames: string[];
  /** A line that begins with these is no job's name, though it may hold one: "What engineers do". */
  noJob: string[];
  /** A short line that opens like this is a list item without its bullet, and no heading. */
  itemOpening: Expression;
  /** Beginnings of words that are found in lines on benefits: under a heading that says nothing they tell the section. */
  benefits?: string[];
  /** Beginnings of words of joy and of extras; in a heading that says nothing else they tell what is nice to have. */
  wishes?: string[];
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
  /** In a sentence, or in the one behind it: the tools that it names need not be known. */
  waived: Expression;
  /** Also among benefits, the sentence speaks of the work: "You'll get experience in Go". */
  gains: Expression;
  /** The sentence says how to apply: "Send us your GitHub profile". */
  application: Expression;
  /** Labels in a stack list of what other teams use, unless the posting's title is of that kind too. */
  otherTeams: string[];
  /** A label that says nothing but which part of a stack follows: "Backend: Rust, Redis". */
  stackLabels?: string[];
  /** Behind a practice: its people, with whom one works ("the machine learning team"). */
  people: string[];
  /** Before practices: the same ("partners in Product and Machine Learning"). */
  peopleOf: string[];
  /** Between those words and the names of the teams. */
  from: string[];
  /** Right before a practice: it is a phase of the work, and nothing to know ("from idea to launch and monitoring"). */
  phases: Expression;
}

/**
 * Of which names words speak that set a level. `clause`: of all before them in their clause, or of those behind them
 * where none stands before; `whole`: the same, and of those among them; `item`: of the last one before them; `after`: of
 * those behind them.
 */
export type LevelScope = 'clause' | 'whole' | 'item' | 'after';

/** Words that set the level of names beside them, whatever the section. The clause is in lower case. */
export interface LevelCue {
  level: RequirementLevel;
  words: Expression;
  scope: LevelScope;
}

/** How a sentence says how strongly it asks. */
export interface LevelCues {
  /** Where the words of two overlap, the first one counts. */
  cues: LevelCue[];
  /** All that stands in parentheses: "(must)", "(nice)". */
  bare: Partial<Record<RequirementLevel, string[]>>;
  /** Right behind the words of a cue: it speaks of what follows ("a plus if"). */
  leadsOn: Expression;
  /** Right before them, the same ("it would be"). */
  leadIn: Expression;
  /** A clause that opens so has a verb of its own: in "you know Go and Kafka is a plus" only Kafka is one. */
  subject: Expression;
  /** Parts of words, blanks included, without which no cue can fit: a quick look before the slow ones. */
  hints: string[];
  /** Behind a comma these begin a clause with a level of its own: "but", "ideally", "knowledge of". */
  clauseOpeners: Expression;
}

/** How a sentence says that a name is not used, or not wanted. */
export interface NegationCues {
  /** Parts of words without which nothing is negated: a quick look before the slow ones. */
  hints: string[];
  /** They begin a negation: "not", "do not", "no". */
  openings: string[];
  /** They may stand between the beginning and the name: "do not need any experience with". */
  between: string[];
  /** Right before a name, but for an article, they turn away from it: "instead of", "moving away from". */
  away: string[];
  articles: string[];
  /** Joined to the front of a name: "non-". */
  joined: string[];
  /** Ends right before a name: another one was taken in its place ("chose NATS over "). */
  turnedDown?: Expression;
  /** Begins right behind a name: "-free", " is no longer used". */
  behind: Expression;
}

/** How years are counted, and what they are counted for. */
export interface YearCues {
  units: string[];
  /** The same right behind a number: "3y". */
  shortUnits?: string[];
  /** Beginnings of the head of a column that counts years: "experience". */
  column?: string[];
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
  /** The values of number words, where they are not English: "drei", "dreijährige" without its ending. */
  numbers?: Record<string, number>;
}

/** How postings speak of the company itself and of others. */
export interface CompanyCues {
  /** The company speaks of itself: the sentence asks for nothing. */
  story: Expression;
  /** The company names others: investors, customers, former employers. */
  others: Expression;
  /** Before the employer's name where a line ends with it: "About". */
  nameBefore: string[];
  /** Before the employer's name anywhere: "join", "here at". */
  nameBehind: string[];
  /** Behind a name that one of `nameBehind` leads to, where the sentence goes on: "join Acme and". */
  goesOn: string[];
  /** Behind the employer's name: "is looking for". */
  nameAfter: Expression;
  /** Before and behind the employer's name: "At Acme, we". */
  nameBetween: { before: string[]; after: string[] };
  /** They may follow the name of a company: "Inc.". */
  forms: string[];
  /** Those of `forms` that only companies bear. */
  legalForms: string[];
  /** Words with a capital that follow a technology and make no name of a company: "Kafka Team". */
  units: string[];
  /** Right before the name it is asked for all the same: "experience with". */
  askedBefore: Expression;
  /** Right behind the name, the same: "is a plus". */
  askedAfter: Expression;
}
