/** The hash of nothing, which `addToHash` goes on from (FNV-1a, 32 bits). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a text that goes on with one more character, given as its code. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A short key of a text, of small letters and digits. Equal texts have equal keys; others nearly never do. */
export function hashText(text: string): string {
  let hash = HASH_SEED;
  for (const character of text) hash = addToHash(hash, character.codePointAt(0) ?? 0);
  return (hash >>> 0).toString(36);
}
