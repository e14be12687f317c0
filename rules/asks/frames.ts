/**
 * The frame of an expression for whole words of a language without accents. It is three times as fast as the default,
 * which knows the letters of all languages, and it is tried on every sentence of a posting.
 */
export function plainWords(cases: string): string {
  return String.raw`\b(?:${cases})\b`;
}
