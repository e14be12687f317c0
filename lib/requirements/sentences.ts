import type { Token } from '../tokens/token.ts';

/** A stretch of the description, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** A stop or blank line that may close a sentence, or a small letter run into a capital ("executionCommunicate"). */
const BOUNDARY = /[.!?…]["”’)]?\s+(?=[^a-z\s])|\n\s*\n|[a-z]{3}(?=[A-Z])|[.!?)](?=[A-Z][a-z]{2})/g;

/** A stop after these closes no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|eg|ie|vs|incl|approx|sr|jr|inc|ltd|no|dr|mr|ms|u\.s|u\.k)|\b[a-z])\.$/i;

/**
 * The sentences of `text.slice(start, end)` that hold tokens, with those tokens. List items that were run
 * together are told apart where a small letter meets a capital outside any token.
 */
export function findSentences(
  text: string,
  { start, end }: Range,
  tokens: Token[],
): (Range & { tokens: Token[] })[] {
  const sentences: (Range & { tokens: Token[] })[] = [];
  const part = text.slice(start, end);
  let from = start;
  let next = 0;
  const close = (to: number): void => {
    const inside: Token[] = [];
    for (let token = tokens[next]; token && token.start < to; token = tokens[++next]) inside.push(token);
    if (inside.length > 0) sentences.push({ start: from, end: to, tokens: inside });
    from = to;
  };
  for (const match of part.matchAll(BOUNDARY)) {
    const at = start + match.index + match[0].length;
    if (
      isInsideToken(tokens, next, at) ||
      (ABBREVIATION.test(part.slice(Math.max(0, match.index - 8), match.index + 1)) &&
        !tokens.some((token) => token.end === start + match.index))
    ) {
      continue;
    }
    if (/^[a-z]/.test(match[0]) && !isGlued(part, match.index + match[0].length, tokens[next]?.start === at))
      continue;
    close(at);
  }
  close(end);
  return sentences;
}

/** The letters before the capital are one small word: "roleStrong", but not "PowerPoint" or "iOS". */
function isGlued(part: string, capital: number, opensToken: boolean): boolean {
  if (!opensToken && !/^[a-z]{2}/.test(part.slice(capital + 1, capital + 3))) return false;
  let from = capital;
  while (from > 0 && /[a-z]/.test(part[from - 1] ?? '')) from--;
  return !/[A-Za-z0-9]/.test(part[from - 1] ?? ' ');
}

function isInsideToken(tokens: Token[], from: number, at: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start >= at) return false;
    if (token.end > at) return true;
  }
  return false;
}
