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

/** A matcher for phrases (any case, whole words); `*` at the end of a phrase stands for its continuation. */
export function phrasePattern(phrases: string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${joinPhrases(phrases)}`, flags);
}

/** A matcher for the same phrases at the very start of a text. */
export function leadingPhrasePattern(phrases: string[]): RegExp {
  return new RegExp(`^${joinPhrases(phrases)}`, 'iu');
}

/** The longest phrase first, so that it wins; none ends inside a word. */
function joinPhrases(phrases: string[]): string {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const escaped = phrase.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return phrase.endsWith('*') ? `${escaped}[\\p{L}-]*` : escaped;
    });
  return `(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`;
}
