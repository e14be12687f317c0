import { foldAccents } from '../text/fold-accents.ts';
import { type CompiledSurroundings, compileSurroundings } from './compile-surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** The parts of `Surroundings` to which a language adds words. */
type TradeKey =
  | 'after'
  | 'before'
  | 'joined'
  | 'near'
  | 'openers'
  | 'prepositions'
  | 'ties'
  | 'leads'
  | 'exampleMarks'
  | 'closers';

/** What a language other than English adds to telling names from words. */
export interface SpokenWords {
  /**
   * Ordinary words that are names elsewhere, in the case in which they are words: "flink", "Chef". They are names in a
   * list of certain names only. A word in small letters may have a capital where a sentence begins.
   */
  ordinary: readonly string[];
  /** Units of measure: behind a number they are no names. French "200 Go" are gigabytes. */
  units?: readonly string[];
  /** Words of the trade beside those of English. */
  trade: Partial<Pick<Surroundings, TradeKey>>;
}

/** A spelling found in a text, as far as it matters here. */
interface Spelling {
  candidate: { folded: string; term: { context?: unknown } };
  start: number;
  end: number;
  isWord?: boolean;
}

/** Tells how names stand in texts. */
export interface SpokenFinder {
  /** How they stand in the standard language. */
  standard: Spoken;
  /** How they stand in a text, as far as it matters to these. */
  find(text: string, matches: Spelling[]): Spoken;
}

/** How names stand in texts of one language. */
export interface Spoken {
  surroundings: CompiledSurroundings;
  ordinary: ReadonlySet<string>;
  units: ReadonlySet<string>;
  /** The text in the letters of `surroundings`, each in its place. */
  plain(text: string): string;
}

/**
 * Returns what tells how names stand in a text. What a language adds is compiled when it is first met.
 *
 * @param tell returns the tag of the language of a text.
 */
export function createSpoken(
  english: Surroundings,
  languages: ReadonlyMap<string, SpokenWords>,
  tell: (text: string) => string,
): SpokenFinder {
  const standard: Spoken = {
    surroundings: compileSurroundings(english),
    ordinary: new Set(),
    units: new Set(),
    plain: (text) => text,
  };
  const compiled = new Map<string, Spoken>();
  const everywhere = new Set(
    [...languages.values()]
      .flatMap(({ ordinary, units = [] }) => [...ordinary, ...units])
      .map((word) => word.toLowerCase()),
  );
  const isDoubtful = ({ candidate: { folded, term } }: Spelling): boolean =>
    term.context !== undefined || everywhere.has(folded);
  return {
    standard,
    find(text, matches) {
      if (!matches.some(isDoubtful)) return standard;
      const language = tell(text);
      const words = languages.get(language);
      if (!words) return standard;
      const known = compiled.get(language) ?? compileSpoken(english, words);
      compiled.set(language, known);
      return known;
    },
  };
}

function compileSpoken(english: Surroundings, { ordinary, units = [], trade }: SpokenWords): Spoken {
  const both = (key: TradeKey): string[] => [...english[key], ...(trade[key] ?? []).map(foldAccents)];
  return {
    ordinary: new Set(ordinary),
    units: new Set(units),
    plain: (text) => foldAccents(text).replace(ELISION, ' '),
    surroundings: compileSurroundings({
      ...english,
      after: both('after'),
      before: both('before'),
      joined: both('joined'),
      near: both('near'),
      software: [...english.software, ...(trade.near ?? []).map(foldAccents)],
      openers: both('openers'),
      prepositions: both('prepositions'),
      ties: both('ties'),
      leads: both('leads'),
      exampleMarks: both('exampleMarks'),
      closers: both('closers'),
    }),
  };
}

/** What French and Italian tie to a name: "d'Hibernate", "dell'API". */
const ELISION = /(?<=(?<!\p{L})(?:[cdjlmnst]|qu|(?:de|ne|a|da|su)ll|un))['’](?=\p{L})/giu;

/** Before the first word of a sentence inside a text. An item of a list begins with a name more often. */
const SENTENCE_START = /[.!?]\s+$/;

/** Marks what is spelled as an ordinary word of the language is: "flink", and "Flink" where a sentence begins. */
export function markOrdinaryWords(text: string, matches: Spelling[], { ordinary, units }: Spoken): void {
  if (ordinary.size === 0) return;
  for (const match of matches) {
    const spelling = text.slice(match.start, match.end);
    const before = text.slice(Math.max(0, match.start - 6), match.start);
    const isOpening = ordinary.has(spelling.toLowerCase()) && SENTENCE_START.test(before);
    const isUnit = units.has(spelling) && /\d\s?$/.test(before);
    if (ordinary.has(spelling) || isOpening || isUnit) match.isWord = true;
  }
}
