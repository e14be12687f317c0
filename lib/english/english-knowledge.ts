/** Function words and other closed lists of English, one list a purpose: words between blanks. */
export interface EnglishKnowledge {
  /** The noun phrase that a verb acts on ends before these. */
  objectEnds: string;
  /** Behind a participle that ends a noun phrase: "hosted on". */
  participleLinks: string;
  /** Participles that begin a clause of their own: "serving 2M users". */
  clauseParticiples: string;
  /** They begin what stands before the verb of a bullet: "Using Redis, built ...". */
  fronts: string;
  /** They begin a clause that goes before the verb: "To survive the sale, sharded ...". */
  clauseFronts: string;
  /** They begin the object of a verb: "moved the". */
  objectStarts: string;
  /** Words before a noun of work: "the successful migration of". */
  beforeWork: string;
  /** Behind a gerund they show that it is a noun: "testing of". */
  betweenVerbs: string;
  /** The noun phrase of a measure ends before these. */
  measureEnds: string;
  /** No noun phrase ends with one of these. */
  looseEnds: string;
  /** With one of these in front a noun needs no article. */
  determiners: string;
  /** Words that are written small where their sentence becomes a clause. */
  sentenceStarts: string;
  /** Before these an empty adjective has no noun to go with. */
  afterFiller: string;
  /** A gain that ends with one of these goes on. */
  openGainEnds: string;
  negations: string;
  /** Words that state no fact. */
  grammatical: string;
  /** Two of these never stand together, but for the pairs. */
  prepositions: string;
  /** Pairs of prepositions that may stand together, between `|` or line ends. */
  prepositionPairs: string;
  /** No sentence ends with one of these. */
  danglers: string;
  /** They begin a clause with a verb of its own. */
  subordinators: string;
  /** Words behind which "us" is the team. */
  beforeUs: string;
}
