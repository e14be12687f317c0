import type { Token } from '../tokens/token.ts';

/** Names in one pair of parentheses, and what stands before and inside them. */
export interface Parenthesis {
  tokens: Token[];
  /** The words before the opening parenthesis. */
  host: string;
  /** The names before it, the nearest first. */
  before: Token[];
  /** The name directly before it, if one is. */
  hostToken?: Token;
  start: number;
  end: number;
}

/** How much is kept of what stands before a parenthesis. */
const HOST_REACH = 220;
const NAMES_BEFORE = 3;

/** Separates the tokens of a sentence outside parentheses from those inside each pair. Inner pairs belong to the outer. */
export function splitParentheses(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
): { outer: Token[]; parentheses: Parenthesis[] } {
  if (!/[([]/.test(text.slice(start, end))) return { outer: tokens, parentheses: [] };
  const outer: Token[] = [];
  const parentheses: Parenthesis[] = [];
  let open: Parenthesis | undefined;
  let next = 0;
  for (let at = start; at < end; at++) {
    const token = tokens[next];
    if (token && at >= token.start) {
      (open ? open.tokens : outer).push(token);
      next++;
      at = Math.max(at, token.end - 1);
      continue;
    }
    const character = text[at];
    if ((character === '(' || character === '[') && !open) {
      const hostToken = outer.at(-1);
      const host = text.slice(Math.max(start, at - HOST_REACH), at);
      open = { tokens: [], host, before: outer.slice(-NAMES_BEFORE).reverse(), start: at, end };
      if (hostToken && text.slice(hostToken.end, at).trim() === '') open.hostToken = hostToken;
    } else if ((character === ')' || character === ']') && open) {
      open.end = at + 1;
      parentheses.push(open);
      open = undefined;
    }
  }
  if (open) parentheses.push(open);
  return { outer, parentheses };
}
