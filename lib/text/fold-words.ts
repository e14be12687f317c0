/** A text in small letters, its signs but apostrophes as single blanks: "What you'll do". */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** A text without anything but letters and digits, in small letters. */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
