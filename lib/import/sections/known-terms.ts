/** Tells the terms that are known by their spelling. */
export interface KnownTerms {
  /** Whether a text is one known term and nothing else, in any case: "PostgreSQL", "spring boot". */
  isTerm(text: string): boolean;
  /** The terms that a text consists of, parted by blanks only: "Python", "Go", "SQL"; `undefined` where a word is none. */
  splitTerms(text: string): string[] | undefined;
}

/** Terms of more words than this are cut into those that they are made of. */
const MOST_WORDS = 4;

/** Makes the teller of known terms from their spellings. */
export function createKnownTerms(spellings: Iterable<string>): KnownTerms {
  const known = new Set([...spellings].map(fold));
  return {
    isTerm: (text) => known.has(fold(text)),
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
