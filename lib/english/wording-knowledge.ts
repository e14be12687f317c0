import type { QuantityKind } from '../quantities/quantity.ts';

/** Something measurable that bullets speak of. */
export interface Measure {
  /** Singular and plural, `|` between them. */
  words: string;
  /** What its before and after are. */
  type: Exclude<QuantityKind, 'availability'>;
  /** The kind of bullet that it makes. */
  kind: string;
  before: string;
  after: string;
  /** A percentile belongs before it. */
  percentile?: true;
  /** For a vague word: what it may stand for, as "verb measure" (`|` between them): "cut latency". */
  standsFor?: string;
}

/** The words of bullets that carry no fact, and those that ask for one. Lists: words between blanks. */
export interface WordingKnowledge {
  /** Adjectives that nobody can check. */
  fillers: string;
  /** Names that begin with such an adjective (`|` or line ends; `*` for beginnings): it stays there. */
  compounds: string;
  /** Adverbs that nobody can check. */
  adverbs: string;
  /** Phrases (`|` or line ends) that say nothing at the end of a bullet. */
  closers: string;
  /** "various", "several": a number belongs here. */
  quantifiers: string;
  /** Verbs of gain that may introduce an empty promise: base forms. */
  gainVerbs: string;
  /** A gain made of these words only is empty. */
  emptyWords: string;
  /** An object made of these words only is no system at all. */
  vagueObjects: string;
  /** Verbs that change a measure: base forms. */
  changeVerbs: string;
  /** Techniques that say little without what they were done to: "caching". */
  bareTechniques: string;
  measures: Measure[];
  /** Words after which "performance" and its like belong to another noun: "performance tests". */
  measureCompounds: string;
  /** Words that say which statistic a measure is: no percentile is asked for. */
  statistics: string;
  /** Words and phrases of bullets that hold no engineering work (`|` or line ends; `*` for beginnings). */
  ceremonies: string;
  /** Verbs of talk and process: no work of an engineer by themselves. Base forms. */
  talkVerbs: string;
  /** Words that say that something got better: "faster", "reliability". */
  gains: string;
  /** Ends of nouns that name work: "maintenance", "rollouts". */
  workEnds: string;
  /** Ends of adjectives. */
  adjectiveEnds: string;
  /** Things of which a team has one, so that they need an article behind a preposition. */
  bareThings: string;
  /** Words behind which such a thing needs its article. */
  thingLinks: string;
  /** Things of which there are many, so that one of them needs an article too. */
  oneOfMany: string;
  /** Singular nouns that need an article. */
  countNouns: string;
  /** Verbs that state a load: "serving", "handles" (phrases between `|` or line ends). */
  loadVerbs: string;
  /** Who uses a system. */
  users: string;
  /** How a clause goes on that only says that something got better (phrases). */
  states: string;
  /** Names that are written small. */
  smallNames: string;
  /** Letters whose names begin with a vowel, and words that sound otherwise than they are written. */
  an: string;
  a: string;
}

export function defineWording(wording: WordingKnowledge): WordingKnowledge {
  return wording;
}
