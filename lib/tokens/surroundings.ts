import type { Expression } from '../text/expression.ts';

/**
 * The words of the trade that distinguish a technology from an ordinary word of the same spelling, and by which the
 * version beside it is read. Plain data in lower case unless said otherwise, written in `rules/asks/trade-words.ts`;
 * `compileSurroundings` makes it ready.
 */
export interface Surroundings {
  /** Directly after a name they show a technology: "Go developer", "Rust codebase". */
  after: string[];
  /** Directly before a name they show a technology: "proficient in Go", "written in Rust". */
  before: string[];
  /** Joined to a name by a hyphen they leave it a technology: "Go-based", "Rust-native". */
  joined: string[];
  /** Somewhere in the same sentence they make a technology likelier: "backend", "deploy". */
  near: string[];
  /** Words that open a list item and are often glued to the end of the one before: "KafkaExperience with". */
  openers: string[];
  /** Directly before a word they make it a little likelier that it is a name: "on Swift", "like Swift". */
  prepositions: string[];
  /** What a technology does for what is moved, in a text about software: "through Pulsar". */
  carriers: string[];
  /** Behind a name they are those who build with it, or what they make of it: "the Go team". */
  makers: string[];
  /** They tie the names of a list: "Chef, Puppet or Salt". */
  ties: string[];
  /** They begin a list, or an item of it: "including Salt". */
  leads: string[];
  /** They begin examples, with their stops: "e.g.". */
  exampleMarks: string[];
  /** They end a list: "etc". */
  closers: string[];
  /** Verbs that are also names: "Make alerts speak" asks for no tool. */
  verbs: string[];
  /** Those of `verbs` that take any object, so that no word of the trade behind them makes a name of them. */
  transitive: string[];
  /** Names of jobs that are also names of products: they are products only where others are named. */
  jobs: string[];
  /** Right before a word they make it a thing or a person: "the Oracle", "every Spring". */
  articles: string[];
  /** Right before a word they make it a person: "report to Ray". */
  peopleBefore: string[];
  /** Words of software and of no other trade. */
  software: string[];
  /** Words that are mostly of software: beside a name or two they will do. */
  computing: string[];
  /** Words that only postings of other trades are full of: "nurse", "kitchen". */
  otherTrades: string[];
  /** Names, in small letters, that people, places and firms have too: with a capital they are no technology yet. */
  proper: string[];
  /** Right before a name they make it one of a firm, a place or a thing: "at Vault", "called Spark". */
  naming: string[];
  /** Behind a name they are what people do to learn it: "a Rust course". */
  courses: string[];
  /** Glued behind or before a name: "Datadogand", "orKafka". */
  joiners: string[];
  /** Words that only look like a name with a joining word: "reactor". */
  unglued: string[];
  plainSpeech: PlainSpeechWords;
  versions: VersionWords;
  addresses: AddressWords;
  /** What abbreviations of the vocabulary stand for: "EDI" is electronic data interchange. */
  expansions: Record<string, string[]>;
}

/** How a sentence says of one name, and of nothing else, that it is asked for or worked in. */
export interface PlainSpeechWords {
  /** Behind a name: "Rust required". */
  verdicts: string[];
  /** Behind a name with "a" or "is" before them, or at the end: "Vault a plus", "Go is a must". */
  praise: string[];
  /** Between a name and its verdict: "is a big". */
  leads: string[];
  /** Units of years: "Go: 3 years". */
  years: string[];
  /** Before those years: "Go, at least 3 years". */
  atLeast: string[];
  /** Numbers in words. */
  numbers: string[];
  /** Behind those years they count no experience: "ago". */
  past: string[];
  /** Behind a name: "Go knowledge". */
  nouns: string[];
  /** Behind a name: "Go daily", "Rust in production". */
  ways: string[];
  /** Between a name and what is said of it: "Go is our main language". */
  is: string[];
  /** Begins what is said of a name or asked of it: "is our", "is what". */
  ours: string[];
  /** In what is said of a name it is one of a person: "Julia is our backend lead". */
  people: string[];
  /** Nouns of what is said of a name, beside the words of the trade: "is our tool for". */
  roles: string[];
  /** Words of labels before a name: "Required: Go". */
  labels: string[];
  /** Verbs of what is said of a name: "is what we write". */
  acts: string[];
  /** Before a name: "strong Go", "mostly Rust". */
  degrees: string[];
  /** Before a name: "you write Go". */
  verbs: string[];
  /** Before a name they ask for it, in whatever letters it is written: "written in go". */
  leadsIn: string[];
  /** Behind a name they part it from what follows: "use Go for". */
  goesOn: string[];
  /** Names of classes: "tools like". */
  classes: string[];
  /** Behind the name of a class: its examples follow. */
  examples: string[];
}

/** How versions are written in words. */
export interface VersionWords {
  /** Between a name and its version. */
  label: string[];
  /** Behind "or" or "and": later versions will do too ("11 or higher"). */
  later: string[];
  /** Directly behind a number, with the same meaning: "11 upwards". */
  onwards: string[];
  or: string[];
  and: string[];
  to: string[];
  /** Begins right behind a number that counts something, and is no version: "5 years", "4 engineers". */
  counted: Pick<Expression, 'pattern'>;
}

/** How web addresses are recognised. */
export interface AddressWords {
  /** The last part of a host: "com". */
  domains: string[];
  /** Those of `domains` that show an address in front of a slash: "jobs.example.com/go". */
  beforePath: string[];
}
