import { listWords, phraseSource } from '../text/lists.ts';
import { ENGLISH_MONTH } from '../text/month-names.ts';
import { PART_OF_YEAR } from '../text/parts-of-year.ts';
import type {
  ChangeWords,
  CountWords,
  QuantityWords,
  TimeWords,
  UnitWords,
  YearWords,
} from './quantity-words.ts';

/** `QuantityWords` made ready: expressions and sets, compiled once. */
export interface QuantityKnowledge {
  /** All of the stretches of a text whose numbers are no amounts. Has the flag `g`. */
  notAmounts: RegExp;
  counts: ReturnType<typeof compileCounts>;
  years: ReturnType<typeof compileYears>;
  changes: ReturnType<typeof compileChanges>;
  times: ReturnType<typeof compileTimes>;
  units: ReturnType<typeof compileUnits>;
}

/** Compiles the words of `rules/quantities/`. Takes some milliseconds: do it once. */
export function compileQuantityWords(words: QuantityWords): QuantityKnowledge {
  return {
    notAmounts: words.notAmounts.pattern,
    counts: compileCounts(words.counts),
    years: compileYears(words.years, words.changes),
    changes: compileChanges(words.changes),
    times: compileTimes(words.times),
    units: compileUnits(words.units, words.times),
  };
}

/** The source of a group of the phrases; any white space stands for a blank in them. */
function anyOf(phrases: readonly string[]): string {
  return `(?:${phraseSource(phrases).replaceAll(' ', '\\s')})`;
}

function compileCounts(words: CountWords) {
  const { ranks, pastVerbs, verbPrefixes, presentVerbs, clauseOpeners } = words;
  const verbs = String.raw`\p{L}+(?:ed|ing)|(?:${anyOf(verbPrefixes)}-?)?${anyOf(pastVerbs)}|${anyOf(presentVerbs)}s?`;
  return {
    /** At the end of what stands before a number. */
    rank: new RegExp(String.raw`(?:^|[^\p{L}])(?:${anyOf(ranks)}|${ENGLISH_MONTH})[\s-]$`, 'iu'),
    /**
     * At the end of what stands before a number. Sentences and clauses of a resume open with a verb: "Led 11 retros"
     * counts, "Java 21 services" does not.
     */
    clauseOpening: new RegExp(String.raw`(?:^|[.;:•–—]\s*|,\s)(?:${verbs}|${anyOf(clauseOpeners)})\s$`, 'iu'),
    notNouns: new Set(words.notNouns),
    pluralNames: new Set(words.pluralNames),
    /** After a number: "-tier". */
    manner: new RegExp(String.raw`^-${anyOf(words.manners)}(?!\p{L})`, 'iu'),
    /** After a number: " video". */
    screen: new RegExp(String.raw`^\s${anyOf(words.screens)}\b`),
    /** Before a number: "team of ". */
    /** People and their groups, at the end of a noun phrase. */
    crew: new RegExp(String.raw`\b(?:${anyOf(words.crews)}|people|engineers|developers)$`, 'i'),
    crewOf: new RegExp(String.raw`\b${anyOf(words.crews)}\sof\s$`, 'i'),
  };
}

function compileYears({ before, determiners, yearly }: YearWords, { hedges }: ChangeWords) {
  return {
    /** Around a number that "from" and "to" join with another, which is the first group. */
    between: {
      to: new RegExp(String.raw`^\s(?:down\s|up\s)?to\s(?:${anyOf(hedges)}\s?)*(\d+)(?![\d,.]\d)`, 'i'),
      from: new RegExp(String.raw`\bfrom\s(\d+)\s(?:down\s|up\s)?to\s(?:${anyOf(hedges)}\s?)*$`, 'i'),
    },
    /** Before a year: "since ", "early ", "the failed ", "2019 and ". */
    before: new RegExp(
      String.raw`(?:\b(?:${anyOf(before)}|${PART_OF_YEAR}|${anyOf(determiners)}(?:\s[\p{L}-]+)?)` +
        String.raw`|\b(?:19|20)\d\d(?:,|\s(?:and|or|to|through)))\s$`,
      'iu',
    ),
    yearly: new Set(yearly),
  };
}

function compileChanges(words: ChangeWords) {
  const hedges = String.raw`(?:${anyOf(words.hedges)}\s?)*`;
  const back = (phrases: readonly string[]): RegExp =>
    new RegExp(String.raw`^\s?[,(]?\s?${anyOf(phrases)}\s${hedges}$`, 'iu');
  return {
    /** Between two numbers. */
    arrow: new RegExp(String.raw`^\s*${anyOf(words.arrows)}\s*${hedges}$`, 'i'),
    /** Before a number that is one half of a pair: "from ", "to just under ", "into ". */
    half: new RegExp(String.raw`\b${anyOf(words.halves)}\s${hedges}$`, 'i'),
    /** Between two numbers: " to under ". */
    to: new RegExp(String.raw`^,?\s(?:down\s|up\s)?to\s${hedges}$`, 'i'),
    /** Between two numbers, where "from" stands before the first. */
    laterTo: new RegExp(String.raw`^[^.;\d]{0,60}\sto\s${hedges}$`, 'i'),
    /** Before a number. */
    from: new RegExp(String.raw`\bfrom\s${hedges}$`, 'i'),
    /** Before a number: "fell in one year ". */
    change: new RegExp(String.raw`\b${anyOf(words.changes)}(?:\s[\w-]+){0,4}\s$`, 'iu'),
    /** Between two numbers, of which the second was before. */
    downFrom: back(words.downFrom),
    insteadOf: back(words.insteadOf),
    /** In the clause before two numbers. */
    versions: new RegExp(String.raw`\b${anyOf(words.versionVerbs)}\b`, 'iu'),
  };
}

function compileTimes({ units, afterTenure, beforeTenure, requests, jobs }: TimeWords) {
  const milliseconds = new Map<string, number>();
  for (const { symbol = '', words = '', timesOnly = '', periodsOnly = '', ...unit } of units)
    for (const word of listWords(`${symbol} ${words} ${timesOnly} ${periodsOnly}`))
      milliseconds.set(word, unit.milliseconds);
  const names = units.flatMap(({ words = '', timesOnly = '' }) => listWords(`${words} ${timesOnly}`));
  return {
    /** The length of each unit, by each of its names. */
    milliseconds,
    /** After a number. */
    time: new RegExp(
      String.raw`^[\s-]?(?<unit>${anyOf(names)})(?![\p{L}\d])` +
        String.raw`|^(?<short>us|m)(?![\p{L}\d])|^\s?(?<s>s)(?![\p{L}\d'’])`,
      'u',
    ),
    /** After "8 years". */
    afterTenure: new RegExp(String.raw`^['’]?\s(?:${anyOf(afterTenure)}|\p{Ll}+ing)(?!\p{L})`, 'iu'),
    /** Before "8 years". */
    beforeTenure: new RegExp(String.raw`\b${anyOf(beforeTenure)}\s$`, 'i'),
    requests: requests.pattern,
    jobs: jobs.pattern,
  };
}

function compileUnits(words: UnitWords, { units }: TimeWords) {
  const periods = anyOf(
    units.flatMap(({ words: names = '', periodsOnly = '' }) => listWords(`${names} ${periodsOnly}`)),
  );
  const each =
    String.raw`(?:\s?/\s?(?:${periods}|s|h|d|m)|(?:\s|-)(?:per|an?|each|every)(?:\s|-)${periods}` +
    String.raw`|\s(?:daily|hourly|weekly|monthly|quarterly|yearly|annually))(?![\p{L}\d])`;
  const word = String.raw`[\s-](?!${anyOf(words.rateBreaks)}[\s-])[\p{L}][\p{L}\d+#'’-]*`;
  const names = [...words.ratesPerSecond, ...words.ratesPerMinute];
  return {
    /** After a number or its unit: "/day", " a week". */
    each: new RegExp(`^${each}`, 'u'),
    /** After a number: " requests per second". */
    rate: new RegExp(String.raw`^(?<nouns>(?:${word}){0,4}?)(?<each>${each})(?!\sactive)`, 'u'),
    /** After a number: " rps". */
    rateName: new RegExp(
      String.raw`^[\s-]?(?:peak\s|sustained\s)?(?<name>${anyOf(names)})(?![\p{L}\d])`,
      'iu',
    ),
    ratesPerMinute: new Set(words.ratesPerMinute),
    /** After a number: " rows". */
    rows: new RegExp(String.raw`^[\s-](?:\p{Ll}+\s)?${anyOf(words.rows)}(?![\p{L}\d])`, 'u'),
    /** After a number: "x", "-fold", " times faster". */
    factor: new RegExp(
      String.raw`^\s?(?:[x×](?![\p{L}\d])|[\s-]?fold(?!\p{L})|\stimes\s(?=${anyOf(words.comparisons)}))`,
      'u',
    ),
    availability: words.availability.pattern,
    notAvailability: words.notAvailability.pattern,
  };
}
