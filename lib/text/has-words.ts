const INSIDE = /[\p{L}\p{N}]/u;
/** Beside these, a sign behind a letter is part of a name: "C" does not stand in "C++". */
const GOES_ON = /[\p{L}\p{N}+#]/u;

/** Whether words stand in a text in these letters, and not within longer ones: "Rust" does in "a Rust-based tool". */
export function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!INSIDE.test(text.charAt(at - 1)) && !GOES_ON.test(text.charAt(at + words.length))) return true;
  }
  return false;
}
