/** Where the last match of an expression begins in a text; -1 where there is none. */
export function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (let rest = text, from = 0; ; ) {
    const match = pattern.exec(rest);
    if (!match) return last;
    last = from + match.index;
    from += match.index + Math.max(1, match[0].length);
    rest = text.slice(from);
  }
}
