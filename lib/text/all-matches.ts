/**
 * Every match of a global expression in a text, in reading order. As `matchAll`, which makes a new expression at each
 * call, and that takes longer than most searches in a sentence.
 */
export function allMatches(text: string, expression: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return matches;
}
