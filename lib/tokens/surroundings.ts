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
  /** They tie the names of a list: "Chef, Puppet or Salt". */
  ties: string[];
  /** They begin a list, or an item of it: "including Salt". */
  leads: string[];
  /** They begin examples, with their stops: "e.g.". */
  exampleMarks: string[];
  /** They end a list: "etc". */
  closers: string[];
  versions: VersionWords;
  addresses: AddressWords;
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
  counted: Expression;
}

/** How web addresses are recognised. */
export interface AddressWords {
  /** The last part of a host: "com". */
  domains: string[];
  /** Those of `domains` that show an address in front of a slash: "jobs.example.com/go". */
  beforePath: string[];
}
