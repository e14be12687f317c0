import type { Token } from '../tokens/token.ts';

/** What stands before and behind a name in the same part of its sentence, other names as `¤`. */
export interface NameInPart {
  before: string;
  after: string;
}

/** Where a sentence ends, or a part of one: at a semicolon, colon or dash. */
const PART_END = /[;:!?](?=\s)|\.(?=\s+[\p{Lu}¤])|\s[–—-]\s/gu;

/** Makes the function that gives what stands around a name of a text; `tokens` are all its names, in reading order. */
export function createPartReader(text: string, tokens: readonly Token[]): (token: Token) => NameInPart {
  const masked = maskNames(text, tokens);
  return ({ start, end }) => {
    let from = 0;
    PART_END.lastIndex = 0;
    for (let match = PART_END.exec(masked); match && match.index < start; match = PART_END.exec(masked))
      from = match.index + match[0].length;
    PART_END.lastIndex = end;
    const to = PART_END.exec(masked)?.index ?? masked.length;
    return { before: masked.slice(from, start), after: masked.slice(end, to) };
  };
}

function maskNames(text: string, tokens: readonly Token[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of tokens) {
    masked += text.slice(from, start) + '¤'.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}
