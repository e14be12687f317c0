import type { Expression } from '../text/expression.ts';

/** A unit of time and the words for it, with blanks between them. */
export interface TimeUnit {
  milliseconds: number;
  /** A letter or two: right after a number ("12s") or a slash ("/h"), where the grammar of quantities allows it. */
  symbol?: string;
  /** After a number as well as after "per". */
  words?: string;
  /** After a number only. */
  timesOnly?: string;
  /** After "per" only. */
  periodsOnly?: string;
}

/** Words around the numbers of things that are counted. */
export interface CountWords {
  /** Words after which a small number is a rank, a version or an address: "tier 1", "java 21", "port 8080". */
  ranks: readonly string[];
  /** Verbs in the past tense that open a clause before a count, beside those that end in "-ed" or "-ing". */
  pastVerbs: readonly string[];
  /** Before one of `pastVerbs` they make another: "rewrote", "oversaw". */
  verbPrefixes: readonly string[];
  /** Verbs in the present tense that do so, without their "s". */
  presentVerbs: readonly string[];
  /** Other words that open a clause before a count: "Over 40 teams". */
  clauseOpeners: readonly string[];
  /** Words that are no nouns and end the noun phrase after a number. */
  notNouns: readonly string[];
  /** Nouns that are counted but do not look like a plural: "people". */
  pluralNames: readonly string[];
  /** Words that, with a hyphen, say how something is made and not how many there are: "3-tier". */
  manners: readonly string[];
  /** Nouns that show the number before them to be a resolution: "2160 video". */
  screens: readonly string[];
  /** Groups of people or machines: "a team of 5". */
  crews: readonly string[];
}

/** Words that tell a year from a count. */
export interface YearWords {
  /** Right before a year, whatever follows it: "since 2021". */
  before: readonly string[];
  /** Before a year, also with an adjective between: "the failed 2019 migrations". */
  determiners: readonly string[];
  /** Words of what belongs to a year rather than being counted: "2021 goals". */
  yearly: readonly string[];
}

/** Words that say what was before and what came after. */
export interface ChangeWords {
  /** Words and signs before a number that say how exact it is: "under", "~". */
  hedges: readonly string[];
  /** Arrows from the value before to the one after. */
  arrows: readonly string[];
  /** Right before a bare number they make it one half of a pair: "from", "became". */
  halves: readonly string[];
  /** Verbs and nouns of change, before "to" and a number. */
  changes: readonly string[];
  /** Between the value after and the one before: "92ms, down from 480ms". */
  downFrom: readonly string[];
  /** The same, where two counts may also be two different things: "4 services instead of 12". */
  insteadOf: readonly string[];
  /** Verbs whose "from 1.21 to 1.27" speaks of versions. */
  versionVerbs: readonly string[];
}

/** Units of time and what tells kinds of times apart. */
export interface TimeWords {
  units: readonly TimeUnit[];
  /** After a number of years of a career: "8 years of". */
  afterTenure: readonly string[];
  /** Before a number of years of a career: "for 8 years". */
  beforeTenure: readonly string[];
  /** A clause on requests: its seconds are latencies. */
  requests: Expression;
  /** A clause on jobs, deployments or recoveries: their seconds are durations. */
  jobs: Expression;
}

/** Units beside those of time and money, and words that tell them apart. */
export interface UnitWords {
  /** Words that a rate does not reach across: "9 services, and 4 a week". */
  rateBreaks: readonly string[];
  ratesPerSecond: readonly string[];
  ratesPerMinute: readonly string[];
  /** Nouns that are counted as the size of a table. */
  rows: readonly string[];
  /** After "11 times": a factor. */
  comparisons: readonly string[];
  /** Words beside a percentage of availability. */
  availability: Expression;
  /** Words beside a high percentage of something else. */
  notAvailability: Expression;
}

/** What the finder of quantities knows of English: the data of `rules/quantities/`. */
export interface QuantityWords {
  /** Numbers that are parts of names, versions, dates, addresses or scores. */
  notAmounts: Expression;
  counts: CountWords;
  years: YearWords;
  changes: ChangeWords;
  times: TimeWords;
  units: UnitWords;
}
