import { allMatches } from '../text/all-matches.ts';
import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';
import type { CompiledSentences } from './ask-knowledge.ts';

/** A sentence, or an item of a list, with the tokens inside it. */
export interface Sentence extends TextRange {
  tokens: Token[];
}

/** What may close a sentence, every one in a text: a stop, a blank line, or a letter run into a capital. */
const BOUNDARY = new RegExp(
  [
    String.raw`[.!?…]["”’)]?\s+(?=[^a-z\s])`,
    String.raw`\n\s*\n`,
    '[.!?)](?=[A-Z][a-z]{2})',
    // "executionCommunicate", "GoCommunicate", "SQLCommunicate"
    String.raw`[a-z\d+#](?=[A-Z])`,
    '[A-Z](?=[A-Z][a-z])',
  ].join('|'),
  'g',
);

/**
 * The sentences of `text.slice(start, end)`, each with its tokens. List items that were run together are separated where
 * a small letter meets a capital outside any token.
 */
export function findSentences(
  text: string,
  { start, end }: TextRange,
  tokens: Token[],
  { abbreviations }: Pick<CompiledSentences, 'abbreviations'>,
): Sentence[] {
  const sentences: Sentence[] = [];
  const part = text.slice(start, end);
  let from = start;
  let next = 0; // the first token after the last boundary
  let around = 0; // the first token that ends at or after the boundary looked at
  const close = (to: number): void => {
    const inside: Token[] = [];
    for (let token = tokens[next]; token && token.start < to; token = tokens[++next]) inside.push(token);
    sentences.push({ start: from, end: to, tokens: inside });
    from = to;
  };
  for (const match of allMatches(part, BOUNDARY)) {
    const stop = start + match.index;
    const at = stop + match[0].length;
    let token = tokens[around];
    while (token && token.end < stop) token = tokens[++around];
    const closes = /[\w+#]$/.test(match[0])
      ? isGlue(part, at - start, at, token, tokens[around + 1])
      : isStop(part, match.index, { start: stop, end: at }, token, abbreviations);
    if (closes) close(at);
  }
  close(end);
  return sentences;
}

/** Whether a stop ends a sentence: not inside a name, and not behind an abbreviation. "C, Rust and C. We" ends at C. */
function isStop(
  part: string,
  index: number,
  { start, end }: TextRange,
  token: Token | undefined,
  abbreviations: RegExp,
): boolean {
  if (token && token.start < end && token.end > start) return false;
  return token?.end === start || !abbreviations.test(part.slice(Math.max(0, index - 8), index + 1));
}

/** Whether two items were run together: a name begins or ends here, or a small word ends ("roleStrong"). */
function isGlue(
  part: string,
  capital: number,
  at: number,
  token: Token | undefined,
  following: Token | undefined,
): boolean {
  if (token && token.start < at && token.end > at) return false;
  const small = /^[a-z]/.test(part[capital + 1] ?? '');
  if (token?.end === at) return small;
  if (!small && token?.start !== at && following?.start !== at) return false;
  let from = capital;
  while (from > 0 && /[a-z]/.test(part[from - 1] ?? '')) from--;
  return capital - from >= 3 && !/[A-Za-z\d]/.test(part[from - 1] ?? ' ');
}
