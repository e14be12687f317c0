/** A phrase in lower case with single spaces for blanks and hyphens. */
export function foldPhrase(phrase: string): string {
  const small = phrase.toLowerCase();
  return /[^a-z\d.]/.test(small) ? small.replace(/[\s‐‑–-]+/g, ' ').trim() : small;
}
