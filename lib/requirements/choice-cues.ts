import type { Expression } from '../text/expression.ts';
import type { Category } from '../tokens/vocabulary.ts';

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
  /** Begins right after a list: any of its items will do ("(any of these)"). */
  anyAfter?: Expression;
  /** Without it no class is known: what stands in parentheses is told by its own names alone. */
  classes?: ClassCues;
}

/** Words for classes of products, and how their examples follow: "a public cloud - AWS, GCP". */
export interface ClassCues {
  nouns: ClassNouns[];
  /** Before a class in the singular: any of its examples will do ("a", "any"). */
  articles: string[];
  /** Before a class in the plural, likewise: "knowledge of relational databases - MySQL, MariaDB". */
  prepositions: string[];
  /** Behind a class it is said where it is used: "a language on the server". */
  relations?: string[];
  /** Before a class they ask for all that follows: "the following", "our". */
  wholes: string[];
  /** Adjectives that do not say what a class is for: "modern technologies". */
  plain: string[];
  /** Behind a class its examples follow; behind anything else, its parts ("including"). */
  including: string[];
}

/** Words for one class; each the last word of its name. */
export interface ClassNouns {
  one: string[];
  many: string[];
  /** Of which categories its examples are; absent where the word does not say it ("tool"). */
  categories?: Category[];
  /** They say nothing of what their examples are for, which may be a language, a database and a tool: "technologies". */
  vague?: true;
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
