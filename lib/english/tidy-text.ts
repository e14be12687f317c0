/** The text without what a removal leaves behind: doubled blanks, blanks before punctuation, empty or doubled commas. */
export function tidySpaces(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ([,;:)]|\.(?=\s|$))/g, '$1')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/[,;](?= ?[;.])/g, '')
    .replace(/^[\s,;:]+|[\s,;:.]+$/g, '')
    .replace(/\( /g, '(');
}

/** The text with a capital as its first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
