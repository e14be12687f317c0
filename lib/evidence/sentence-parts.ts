/** Where a sentence ends, or a part of one: at a semicolon, colon or dash. */
const PART_END = /[;:!?](?=\s)|\.(?=\s+\p{Lu})|\s[–—-]\s/gu;

/** What stands before a place in the same part of its sentence. */
export function partBefore(text: string, start: number): string {
  let from = 0;
  PART_END.lastIndex = 0;
  for (let match = PART_END.exec(text); match && match.index < start; match = PART_END.exec(text))
    from = match.index + match[0].length;
  return text.slice(from, start);
}

/** What stands behind a place in the same part of its sentence. */
export function partAfter(text: string, end: number): string {
  PART_END.lastIndex = end;
  return text.slice(end, PART_END.exec(text)?.index ?? text.length);
}
