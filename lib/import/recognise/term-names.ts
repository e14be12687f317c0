/** Tells the terms that are known by their spelling. */
export interface TermNameRecogniser {
  /** Whether a text is one known term and nothing else, in any case: "PostgreSQL", "spring boot". */
  isTerm(text: string): boolean;
  /** The terms that a text consists of, parted by blanks only: "Python", "Go", "SQL"; `undefined` where a word is none. */
  splitTerms(text: string): string[] | undefined;
  /** The terms of a line that lists nothing else, as stands under a role: "Go / Kafka"; `undefined` for other lines. */
  readTermList(columns: string[]): string[] | undefined;
}

/** What parts the terms of a line, the surest first: "Event sourcing / CQRS, Go" has two. */
const SEPARATORS = [/\s*[,;]\s*/, /\s*[|·•]\s*/, /\s+[/–—-]\s+/];
/** So much of a list can be terms that are not known. */
const UNKNOWN = 0.25;

/** A longer line is no list under a role. */
const LONGEST = 200;
/** Terms of more words than this are cut into those that they are made of. */
const MOST_WORDS = 4;

/** Makes the recogniser of known terms from their spellings. */
export function createTermNameRecogniser(spellings: Iterable<string>): TermNameRecogniser {
  const known = new Set([...spellings].map(fold));
  const isTerm = (text: string): boolean => known.has(fold(text));
  return {
    isTerm,
    readTermList(columns) {
      if (columns.join(' ').length > LONGEST) return undefined;
      const separator = SEPARATORS.find((each) => columns.some((column) => each.test(column)));
      const items = columns
        .flatMap((column) => (separator ? column.split(separator) : column))
        .filter((item) => /[\p{L}\d]/u.test(item));
      const strange = items.filter((item) => !isTerm(item.replace(/\s*\([^()]*\)$|\.$/, '')));
      return items.length > 1 && strange.length <= UNKNOWN * items.length ? items : undefined;
    },
    splitTerms(text) {
      const words = text.trim().split(/\s+/);
      if (words.length > 12) return undefined;
      const terms: string[] = [];
      for (let at = 0; at < words.length; ) {
        let length = Math.min(MOST_WORDS, words.length - at);
        while (length > 0 && !known.has(fold(words.slice(at, at + length).join(' ')))) length--;
        if (length === 0) return undefined;
        terms.push(words.slice(at, at + length).join(' '));
        at += length;
      }
      return terms;
    },
  };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}
