/**
 * The frame of an expression for whole words of a language without accents. It is three times as fast as the usual frame,
 * which knows the letters of all languages: these expressions are tried on every sentence of a posting.
 */
export function plainWords(cases: string): string {
  return String.raw`\b(?:${cases})\b`;
}
