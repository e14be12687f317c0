/** The words of a list written with blanks and line ends. */
export function listWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The phrases of a list written with `|` and line ends. */
export function listPhrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** The source of a regular expression for any of the phrases as they are written, the longest first; no frame around them. */
export function anyPhrase(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

function escapePattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A matcher for phrases (any case, whole words); `*` at the end of a phrase stands for its continuation. */
export function phrasePattern(phrases: string[], flags = 'iu'): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const escaped = escapePattern(phrase.replace(/\*$/, ''));
      return phrase.endsWith('*') ? `${escaped}[\\p{L}-]*` : escaped;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`, flags);
}
