/** The words of a list written with blanks and line ends. */
export function listWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** "Go", "Go or Java", "Go, Java or Kotlin". */
export function joinOr(words: readonly string[]): string {
  return joinWith('or', words);
}

/** "Go", "Go and Java", "Go, Java and Kotlin". */
export function joinAnd(words: readonly string[]): string {
  return joinWith('and', words);
}

function joinWith(last: string, words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The phrases of a list written with `|` and line ends. */
export function listPhrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/**
 * The source of a regular expression for any of the phrases, the longest first, with nothing around them; `*` at the
 * end of a phrase stands for its continuation.
 */
export function phraseSource(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => {
      const escaped = escapePattern(phrase.replace(/\*$/, ''));
      return phrase.endsWith('*') ? `${escaped}[\\p{L}-]*` : escaped;
    })
    .join('|');
}

/** The source of a regular expression for any of the phrases as they are written, the longest first. */
export function anyPhrase(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

function escapePattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const NOT_GOING_ON = String.raw`(?![\p{L}\p{N}_])`;

/** A matcher for phrases (any case, whole words); `*` at the end of a phrase stands for its continuation. */
export function phrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${phraseSource(phrases)})${NOT_GOING_ON}`, flags);
}

/** A matcher for the same phrases at the very start of a text. */
export function leadingPhrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phraseSource(phrases)})${NOT_GOING_ON}`, 'iu');
}
