/** An occurrence of a term in a text: `text.slice(start, end)` is the spelling found (UTF-16 units). */
export interface Token {
  termId: string;
  start: number;
  end: number;
  text: string;
  /** The version beside it, without the term: "17+" of "Java 17+", "3.x" of "Python 3.x". */
  version?: string;
}
